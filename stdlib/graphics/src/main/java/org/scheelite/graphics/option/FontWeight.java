package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option of `Style`: whether text is heavy.
///
/// `Bold` or `Plain`.
///
/// ```wl
/// In:  Graphics[Text[Style["a", FontWeight -> Bold], {0, 0}]]
/// Out: -Graphics-
/// ```
@Builtin
final class FontWeight {}
