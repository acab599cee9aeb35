package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Value of `FontWeight`: heavy letters.
///
/// In `Style` it stands by itself.
///
/// ```wl
/// In:  Graphics[Text[Style["a", Bold], {0, 0}]]
/// Out: -Graphics-
/// ```
@Builtin
final class Bold {}
