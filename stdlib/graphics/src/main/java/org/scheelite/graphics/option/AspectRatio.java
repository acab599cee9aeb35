package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: the height of a plot divided by its width.
///
/// `Automatic` gives equal units on both axes, `Full` fills the picture. Plots of functions and
/// lists have `1/GoldenRatio`.
///
/// ```wl
/// In:  Graphics[Disk[], AspectRatio -> 1/2]
/// Out: -Graphics-
/// ```
@Builtin
final class AspectRatio {}
