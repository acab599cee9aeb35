package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: how curves and points look.
///
/// A directive for all, or a list with one for each.
///
/// ```wl
/// In:  ListLinePlot[{{1, 2}, {2, 1}}, PlotStyle -> {Red, Directive[Blue, Dashed]}]
/// Out: -Graphics-
/// ```
@Builtin
final class PlotStyle {}
