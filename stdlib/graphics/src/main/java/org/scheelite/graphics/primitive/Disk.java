package org.scheelite.graphics.primitive;

import org.scheelite.builtin.Builtin;

/// A filled disk, ellipse or sector.
///
/// `Disk[c, r]` has centre `c` and radius `r`; `Disk[c]` radius 1; `Disk[]` its centre at `{0, 0}`.
/// `Disk[c, {rx, ry}]` is an ellipse, `Disk[c, r, {t1, t2}]` a sector between two angles in
/// radians, anticlockwise from the right.
///
/// ```wl
/// In:  Graphics[Disk[]]
/// Out: -Graphics-
///
/// In:  Graphics[{Orange, Disk[{0, 0}, 1, {Pi/6, 11 Pi/6}]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = {"Circle", "Rectangle"})
final class Disk {}
