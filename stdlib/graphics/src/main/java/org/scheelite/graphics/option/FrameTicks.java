package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: the ticks of the frame.
///
/// `Automatic`, `None`, `All`, or lists of ticks as `{{left, right}, {bottom, top}}`; a tick is a
/// number or `{number, text}`.
///
/// ```wl
/// In:  Graphics[Disk[], Frame -> True, FrameTicks -> {{-1, {0, "middle"}, 1}, None}]
/// Out: -Graphics-
/// ```
@Builtin
final class FrameTicks {}
