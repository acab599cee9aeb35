package org.scheelite.graphics.primitive;

import org.scheelite.builtin.Builtin;

/// A filled area with straight borders.
///
/// `Polygon[{p1, p2, ...}]` has its corners at the points; `Polygon[{{p1, ...}, {q1, ...}}]` are
/// several; `Polygon[outer -> {hole1, ...}]` has holes. `EdgeForm` draws the border.
///
/// ```wl
/// In:  Graphics[Polygon[{{0, 0}, {1, 0}, {0, 1}}]]
/// Out: -Graphics-
///
/// In:  Graphics[{EdgeForm[Black], LightBlue, Polygon[{{0, 0}, {2, 0}, {1, 1}}]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = {"Triangle", "Rectangle", "EdgeForm"})
final class Polygon {}
