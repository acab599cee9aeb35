package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// A place moved by printer's points.
///
/// `Offset[{dx, dy}, p]`; in pictures the point `p` counts.
///
/// ```wl
/// In:  Graphics[{Disk[], Text["near", Offset[{3, 3}, {0, 0}]]}]
/// Out: -Graphics-
/// ```
@Builtin
final class Offset {}
