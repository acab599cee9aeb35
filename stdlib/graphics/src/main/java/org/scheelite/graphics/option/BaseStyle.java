package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: the style all primitives start from.
///
/// A directive or a list of them; a number is the size of text.
///
/// ```wl
/// In:  Graphics[Disk[], BaseStyle -> {Red}]
/// Out: -Graphics-
/// ```
@Builtin
final class BaseStyle {}
