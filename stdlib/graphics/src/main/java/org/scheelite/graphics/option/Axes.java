package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: whether axes are drawn.
///
/// `True`, `False` or one of them for each axis.
///
/// ```wl
/// In:  Graphics[Disk[], Axes -> {True, False}]
/// Out: -Graphics-
/// ```
@Builtin
final class Axes {}
