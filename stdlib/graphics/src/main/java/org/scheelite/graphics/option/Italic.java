package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Value of `FontSlant`: slanted letters.
///
/// In `Style` it stands by itself.
///
/// ```wl
/// In:  Graphics[Text[Style["a", Italic], {0, 0}]]
/// Out: -Graphics-
/// ```
@Builtin
final class Italic {}
