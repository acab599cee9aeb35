package org.scheelite.graphics.image.symbol;

import org.scheelite.builtin.Builtin;

/// Option: whether the channels of a pixel stand side by side, or one channel follows another.
///
/// ```wl
/// In:  ImageDimensions[Image[{{{1, 0}}, {{0, 1}}, {{0, 0}}}, Interleaving -> False]]
/// Out: {2, 1}
/// ```
@Builtin
final class Interleaving {}
