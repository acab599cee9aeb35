package org.scheelite.graphics.image.symbol;

import org.scheelite.builtin.Builtin;

/// The left side.
///
/// ```wl
/// In:  ImageData[ImageReflect[Image[{{0, 1}}], Left]]
/// Out: {{1., 0.}}
/// ```
@Builtin
final class Left {}
