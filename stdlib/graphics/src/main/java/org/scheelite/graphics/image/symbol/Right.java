package org.scheelite.graphics.image.symbol;

import org.scheelite.builtin.Builtin;

/// The right side.
///
/// ```wl
/// In:  ImageData[ImageReflect[Image[{{0, 1}}], Right]]
/// Out: {{1., 0.}}
/// ```
@Builtin
final class Right {}
