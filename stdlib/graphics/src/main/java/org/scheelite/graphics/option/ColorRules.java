package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: colours of single values.
///
/// Rules from values or patterns to colours.
///
/// ```wl
/// In:  ArrayPlot[{{1, 2, 3}}, ColorRules -> {1 -> Red, _ -> Blue}]
/// Out: -Graphics-
/// ```
@Builtin
final class ColorRules {}
