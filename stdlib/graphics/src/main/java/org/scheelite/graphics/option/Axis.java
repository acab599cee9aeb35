package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Value of `Filling`: down or up to the axis.
///
/// The axis is at 0, or at the nearest edge of the plot.
///
/// ```wl
/// In:  ListPlot[{1, 3, 2}, Filling -> Axis]
/// Out: -Graphics-
/// ```
@Builtin
final class Axis {}
