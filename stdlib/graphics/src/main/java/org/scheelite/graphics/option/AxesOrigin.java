package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: where the axes cross.
///
/// `{x, y}`; `Automatic` is `{0, 0}` or the nearest point of the plot.
///
/// ```wl
/// In:  Graphics[Disk[], Axes -> True, AxesOrigin -> {-1, -1}]
/// Out: -Graphics-
/// ```
@Builtin
final class AxesOrigin {}
