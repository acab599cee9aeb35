package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: the theme of a plot.
///
/// It has no effect yet.
///
/// ```wl
/// In:  ArrayPlot[{{1, 0}}, PlotTheme -> "Detailed"]
/// Out: -Graphics-
/// ```
@Builtin
final class PlotTheme {}
