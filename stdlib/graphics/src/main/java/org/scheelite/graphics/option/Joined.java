package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: whether points are joined by lines.
///
/// `True` or `False`.
///
/// ```wl
/// In:  ListPlot[{1, 3, 2}, Joined -> True]
/// Out: -Graphics-
/// ```
@Builtin
final class Joined {}
