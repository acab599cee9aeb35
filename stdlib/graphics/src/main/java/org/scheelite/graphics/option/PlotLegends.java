package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: the explanation beside a plot.
///
/// A list of names, `Automatic`, or `None`.
///
/// ```wl
/// In:  ListLinePlot[{{1, 2}, {2, 1}}, PlotLegends -> {"a", "b"}]
/// Out: -Graphics-
/// ```
@Builtin
final class PlotLegends {}
