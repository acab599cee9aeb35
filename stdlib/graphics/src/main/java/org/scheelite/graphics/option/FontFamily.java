package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option of `Style`: the family of the font.
///
/// A name such as `"Times"` or `"sans-serif"`.
///
/// ```wl
/// In:  Graphics[Text[Style["a", FontFamily -> "Times"], {0, 0}]]
/// Out: -Graphics-
/// ```
@Builtin
final class FontFamily {}
