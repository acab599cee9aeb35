package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: the ticks of the axes.
///
/// `Automatic`, `None`, or `{xticks, yticks}`; a tick is a number or `{number, text}`.
///
/// ```wl
/// In:  Graphics[Disk[], Axes -> True, Ticks -> {{-1, 1}, None}]
/// Out: -Graphics-
/// ```
@Builtin
final class Ticks {}
