package org.scheelite.graphics.directive;

import org.scheelite.builtin.Builtin;

/// A colour by its place on the wheel of colours.
///
/// `Hue[h]` is red at 0, yellow at 1/6, green at 1/3, cyan at 1/2, blue at 2/3, magenta at 5/6 and
/// again red at 1; other numbers are taken cyclically. `Hue[h, s, b]` has saturation `s` and
/// brightness `b`, clipped to 0 and 1; `Hue[h, s, b, a]` is opaque to the degree `a`. As a
/// `ColorFunction` it takes the place of a function.
///
/// ```wl
/// In:  ColorConvert[Hue[1/3], "RGB"]
/// Out: RGBColor[0., 1., 0.]
///
/// In:  Graphics[Table[{Hue[k/12], Disk[{k, 0}, 0.4]}, {k, 0, 11}]]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = {"RGBColor", "ColorData"})
final class Hue {}
