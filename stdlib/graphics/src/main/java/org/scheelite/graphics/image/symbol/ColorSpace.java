package org.scheelite.graphics.image.symbol;

import org.scheelite.builtin.Builtin;

/// Option: what the channels of an image mean, such as `"RGB"` or `"Grayscale"`.
///
/// ```wl
/// In:  ImageColorSpace[Image[{{{1, 0, 0}}}, ColorSpace -> "HSB"]]
/// Out: HSB
/// ```
@Builtin
final class ColorSpace {}
