package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: the text above a plot.
///
/// Any expression, or `None`.
///
/// ```wl
/// In:  Graphics[Disk[], PlotLabel -> "A disk"]
/// Out: -Graphics-
/// ```
@Builtin
final class PlotLabel {}
