package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: which part of the plane or of the values is shown.
///
/// `All`, `{ymin, ymax}` or `{{xmin, xmax}, {ymin, ymax}}`.
///
/// ```wl
/// In:  Graphics[Disk[], PlotRange -> {{0, 1}, {0, 1}}]
/// Out: -Graphics-
/// ```
@Builtin
final class PlotRange {}
