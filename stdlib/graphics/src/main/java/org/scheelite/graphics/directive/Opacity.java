package org.scheelite.graphics.directive;

import org.scheelite.builtin.Builtin;

/// How opaque the primitives that follow are.
///
/// `Opacity[a]` runs from 0, not to be seen, to 1; `Opacity[a, colour]` sets a colour, too.
///
/// ```wl
/// In:  Graphics[{Opacity[0.5], Red, Disk[], Blue, Disk[{1, 0}]}]
/// Out: -Graphics-
///
/// In:  Graphics[{Opacity[0.3, Green], Rectangle[]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = "RGBColor")
final class Opacity {}
