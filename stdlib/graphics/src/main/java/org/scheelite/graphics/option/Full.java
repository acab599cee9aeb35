package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// All there is.
///
/// As a value of `PlotRange`, `AspectRatio` or `ImageSize`.
///
/// ```wl
/// In:  Graphics[Disk[], ImageSize -> {300, 100}, AspectRatio -> Full]
/// Out: -Graphics-
/// ```
@Builtin
final class Full {}
