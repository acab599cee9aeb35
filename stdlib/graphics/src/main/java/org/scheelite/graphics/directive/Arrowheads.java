package org.scheelite.graphics.directive;

import org.scheelite.builtin.Builtin;

/// The length of the heads of arrows.
///
/// `Arrowheads[s]` sets it as a part of the width of the picture; `Arrowheads[Small]` and its kin
/// are fixed parts.
///
/// ```wl
/// In:  Graphics[{Arrowheads[Large], Arrow[{{0, 0}, {1, 0}}]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = "Arrow")
final class Arrowheads {}
