package org.scheelite.graphics.directive;

import org.scheelite.builtin.Builtin;

/// The thickness of lines as a part of the width of the picture.
///
/// `Thickness[d]` sets it; `Thickness[Tiny]`, `Small`, `Medium` and `Large` are fixed.
///
/// ```wl
/// In:  Thick
/// Out: Thickness[Large]
///
/// In:  Graphics[{Thickness[0.02], Circle[]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = {"AbsoluteThickness", "Thick", "Thin"})
final class Thickness {}
