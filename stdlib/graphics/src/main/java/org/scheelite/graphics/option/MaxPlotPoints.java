package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: how many points are drawn at most.
///
/// `Infinity` or a number.
///
/// ```wl
/// In:  ArrayPlot[{{1, 0}, {0, 1}}, MaxPlotPoints -> 100]
/// Out: -Graphics-
/// ```
@Builtin
final class MaxPlotPoints {}
