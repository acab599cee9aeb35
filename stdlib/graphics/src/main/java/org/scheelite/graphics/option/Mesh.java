package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: lines between cells, or points on curves.
///
/// `True`, `All`, `False`, `None` or a number of lines.
///
/// ```wl
/// In:  ArrayPlot[{{1, 0}, {0, 1}}, Mesh -> All]
/// Out: -Graphics-
/// ```
@Builtin
final class Mesh {}
