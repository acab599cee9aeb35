package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option of `Style`: the colour of text.
///
/// A colour.
///
/// ```wl
/// In:  Graphics[Text[Style["a", FontColor -> Red], {0, 0}]]
/// Out: -Graphics-
/// ```
@Builtin
final class FontColor {}
