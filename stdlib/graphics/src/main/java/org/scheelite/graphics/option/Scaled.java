package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// A place or size as a part of the whole plot.
///
/// `Scaled[{x, y}]` runs from `{0, 0}` at the lower left to `{1, 1}` at the upper right;
/// `Scaled[s]` is a size.
///
/// ```wl
/// In:  Graphics[{Disk[], Text["corner", Scaled[{0, 0}]]}]
/// Out: -Graphics-
/// ```
@Builtin
final class Scaled {}
