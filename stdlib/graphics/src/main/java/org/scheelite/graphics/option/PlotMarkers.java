package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: marks at the points of a plot.
///
/// `Automatic` or `None`.
///
/// ```wl
/// In:  ListLinePlot[{1, 3, 2}, PlotMarkers -> Automatic]
/// Out: -Graphics-
/// ```
@Builtin
final class PlotMarkers {}
