package org.scheelite.graphics.primitive;

import org.scheelite.builtin.Builtin;

/// A point, or many points, in a picture.
///
/// `Point[{x, y}]` is a point; `Point[{p1, p2, ...}]` are many. `PointSize` and `AbsolutePointSize`
/// set their size, a colour directive their colour.
///
/// ```wl
/// In:  Graphics[Point[{1, 2}]]
/// Out: -Graphics-
///
/// In:  Graphics[Point[{{0, 0}, {1, 1}, {2, 4}}]]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = {"Line", "PointSize"})
final class Point {}
