package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: the texts at the ends of the axes.
///
/// `{x, y}`, or one text for the vertical axis.
///
/// ```wl
/// In:  Graphics[Disk[], Axes -> True, AxesLabel -> {"x", "y"}]
/// Out: -Graphics-
/// ```
@Builtin
final class AxesLabel {}
