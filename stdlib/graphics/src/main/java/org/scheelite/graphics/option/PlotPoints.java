package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: at how many places a function is evaluated at first.
///
/// A number or `Automatic`.
///
/// ```wl
/// In:  Plot[Sin[x], {x, 0, 1}, PlotPoints -> 10]
/// Out: -Graphics-
/// ```
@Builtin
final class PlotPoints {}
