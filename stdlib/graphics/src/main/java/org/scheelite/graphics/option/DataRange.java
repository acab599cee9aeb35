package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: the coordinates that data without any stand for.
///
/// `{min, max}` for lists, `{{xmin, xmax}, {ymin, ymax}}` for arrays; `Automatic` counts from 1.
///
/// ```wl
/// In:  ListPlot[{3, 1, 2}, DataRange -> {0, 1}]
/// Out: -Graphics-
/// ```
@Builtin
final class DataRange {}
