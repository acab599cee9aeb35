package org.scheelite.graphics.image.symbol;

import org.scheelite.builtin.Builtin;

/// Option: what lies beyond the border of an image.
///
/// ```wl
/// In:  ImageData[ImageCrop[Image[{{0}}], {3, 1}, Padding -> White]]
/// Out: {{1., 0., 1.}}
/// ```
@Builtin
final class Padding {}
