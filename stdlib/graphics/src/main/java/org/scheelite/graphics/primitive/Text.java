package org.scheelite.graphics.primitive;

import org.scheelite.builtin.Builtin;

/// Text in a picture.
///
/// `Text[expr, {x, y}]` stands with its middle at a point; `Text[expr, {x, y}, {dx, dy}]` with that
/// part of it at the point, from -1 (left, bottom) to 1 (right, top); `Text[expr, {x, y}, {dx, dy},
/// dir]` runs in direction `dir`. `Style` sets size, face and colour.
///
/// ```wl
/// In:  Graphics[Text["origin", {0, 0}]]
/// Out: -Graphics-
///
/// In:  Graphics[Text[Style["big", 24, Bold, Red], {1, 2}, {-1, 0}]]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = {"Inset", "Style"})
final class Text {}
