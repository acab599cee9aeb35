package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: how values are coloured.
///
/// A function from numbers to colours, or the name of a gradient such as `"Rainbow"`.
///
/// ```wl
/// In:  ArrayPlot[{{1, 2, 3}}, ColorFunction -> Hue]
/// Out: -Graphics-
/// ```
@Builtin
final class ColorFunction {}
