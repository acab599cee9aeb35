package org.scheelite.graphics.primitive;

import org.scheelite.builtin.Builtin;

/// A line through points in a picture.
///
/// `Line[{p1, p2, ...}]` joins the points; `Line[{line1, line2, ...}]` are several lines.
///
/// ```wl
/// In:  Graphics[Line[{{0, 0}, {1, 1}, {2, 0}}]]
/// Out: -Graphics-
///
/// In:  Graphics[{Red, Dashed, Line[{{{0, 0}, {1, 0}}, {{0, 1}, {1, 1}}}]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = {"Arrow", "Polygon", "Thickness"})
final class Line {}
