package org.scheelite.graphics.primitive;

import org.scheelite.builtin.Builtin;

/// A circle, an ellipse or an arc.
///
/// `Circle[c, r]` has centre `c` and radius `r`; `Circle[c]` radius 1; `Circle[]` its centre at
/// `{0, 0}`. `Circle[c, {rx, ry}]` is an ellipse, `Circle[c, r, {t1, t2}]` an arc between two
/// angles in radians.
///
/// ```wl
/// In:  Graphics[Circle[]]
/// Out: -Graphics-
///
/// In:  Graphics[{Thick, Circle[{1, 1}, {2, 1}, {0, Pi}]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = "Disk")
final class Circle {}
