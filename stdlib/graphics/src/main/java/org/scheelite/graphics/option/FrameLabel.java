package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: the texts beside the frame.
///
/// `{bottom, left}`, `{{left, right}, {bottom, top}}`, or one text for the bottom.
///
/// ```wl
/// In:  Graphics[Disk[], Frame -> True, FrameLabel -> {"x", "y"}]
/// Out: -Graphics-
/// ```
@Builtin
final class FrameLabel {}
