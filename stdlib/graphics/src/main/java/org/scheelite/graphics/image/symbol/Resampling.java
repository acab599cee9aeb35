package org.scheelite.graphics.image.symbol;

import org.scheelite.builtin.Builtin;

/// Option: how new pixels are made from old ones.
///
/// ```wl
/// In:  ImageData[ImageResize[Image[{{0, 1}}], {4, 1}, Resampling -> "Nearest"]]
/// Out: {{0., 0., 1., 1.}}
/// ```
@Builtin
final class Resampling {}
