package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// The upper side.
///
/// As a value of `Filling`, or a side of a picture.
///
/// ```wl
/// In:  ListPlot[{1, 3, 2}, Filling -> Top]
/// Out: -Graphics-
/// ```
@Builtin
final class Top {}
