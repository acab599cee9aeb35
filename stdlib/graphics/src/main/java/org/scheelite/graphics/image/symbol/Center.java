package org.scheelite.graphics.image.symbol;

import org.scheelite.builtin.Builtin;

/// The middle.
///
/// ```wl
/// In:  ImageData[ImageCrop[Image[{{0, 1, 0}}], {1, 1}, Center]]
/// Out: {{1.}}
/// ```
@Builtin
final class Center {}
