package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: the style of labels and of the numbers at ticks.
///
/// A directive or a list of them; a number is the size.
///
/// ```wl
/// In:  Graphics[Disk[], Frame -> True, LabelStyle -> {14, Blue}]
/// Out: -Graphics-
/// ```
@Builtin
final class LabelStyle {}
