package org.scheelite.graphics.directive;

import org.scheelite.builtin.Builtin;

/// A colour by its printing inks.
///
/// `CMYKColor[c, m, y, k]` has parts of cyan, magenta, yellow and black from 0 to 1.
///
/// ```wl
/// In:  ColorConvert[CMYKColor[1, 0, 0, 0], "RGB"]
/// Out: RGBColor[0., 1., 1.]
///
/// In:  Graphics[{CMYKColor[0, 0.5, 1, 0], Disk[]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = "RGBColor")
final class CMYKColor {}
