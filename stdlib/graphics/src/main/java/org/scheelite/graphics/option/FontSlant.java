package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option of `Style`: whether text is slanted.
///
/// `Italic` or `Plain`.
///
/// ```wl
/// In:  Graphics[Text[Style["a", FontSlant -> Italic], {0, 0}]]
/// Out: -Graphics-
/// ```
@Builtin
final class FontSlant {}
