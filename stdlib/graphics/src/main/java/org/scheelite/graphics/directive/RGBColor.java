package org.scheelite.graphics.directive;

import org.scheelite.builtin.Builtin;

/// A colour by its parts of red, green and blue.
///
/// `RGBColor[r, g, b]` has parts from 0 to 1; `RGBColor[r, g, b, a]` is opaque to the degree `a`;
/// `RGBColor["#rrggbb"]` is written as on web pages. In a list it colours the primitives that
/// follow.
///
/// ```wl
/// In:  Red
/// Out: RGBColor[1, 0, 0]
///
/// In:  Graphics[{RGBColor[0, 1/2, 1], Disk[]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = {"Hue", "GrayLevel", "CMYKColor", "Opacity"})
final class RGBColor {}
