package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: whether a frame is drawn.
///
/// `True`, `False`, or one of them for each side as `{{left, right}, {bottom, top}}`.
///
/// ```wl
/// In:  Graphics[Disk[], Frame -> {{True, False}, {True, False}}]
/// Out: -Graphics-
/// ```
@Builtin
final class Frame {}
