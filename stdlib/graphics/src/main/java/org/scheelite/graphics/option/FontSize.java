package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option of `Style`: the size of text in printer's points.
///
/// A number.
///
/// ```wl
/// In:  Graphics[Text[Style["a", FontSize -> 24], {0, 0}]]
/// Out: -Graphics-
/// ```
@Builtin
final class FontSize {}
