package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: whether values are scaled to 0 ... 1 before they are coloured.
///
/// `True` or `False`.
///
/// ```wl
/// In:  ArrayPlot[{{0.2, 0.4}}, ColorFunction -> Hue, ColorFunctionScaling -> False]
/// Out: -Graphics-
/// ```
@Builtin
final class ColorFunctionScaling {}
