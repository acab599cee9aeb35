package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: lines across a plot.
///
/// `Automatic`, `None`, or `{xs, ys}`.
///
/// ```wl
/// In:  Graphics[Disk[], Axes -> True, GridLines -> {{-1/2, 1/2}, Automatic}]
/// Out: -Graphics-
/// ```
@Builtin
final class GridLines {}
