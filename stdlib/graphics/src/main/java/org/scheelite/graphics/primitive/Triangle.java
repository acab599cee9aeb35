package org.scheelite.graphics.primitive;

import org.scheelite.builtin.Builtin;

/// A filled triangle.
///
/// `Triangle[{p1, p2, p3}]` has its corners at the points; `Triangle[]` at `{0, 0}`, `{1, 0}` and
/// `{0, 1}`.
///
/// ```wl
/// In:  Graphics[Triangle[]]
/// Out: -Graphics-
///
/// In:  Graphics[Triangle[{{0, 0}, {2, 0}, {1, 2}}]]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = "Polygon")
final class Triangle {}
