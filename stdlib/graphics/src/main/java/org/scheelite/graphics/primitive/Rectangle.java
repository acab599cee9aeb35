package org.scheelite.graphics.primitive;

import org.scheelite.builtin.Builtin;

/// A filled rectangle along the axes.
///
/// `Rectangle[{x0, y0}, {x1, y1}]` reaches from one corner to the other; `Rectangle[{x, y}]` and
/// `Rectangle[]` have sides of length 1.
///
/// ```wl
/// In:  Graphics[Rectangle[]]
/// Out: -Graphics-
///
/// In:  Graphics[{EdgeForm[Thick], Yellow, Rectangle[{0, 0}, {3, 1}]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = {"Polygon", "Disk"})
final class Rectangle {}
