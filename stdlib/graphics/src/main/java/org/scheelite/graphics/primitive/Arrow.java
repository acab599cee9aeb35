package org.scheelite.graphics.primitive;

import org.scheelite.builtin.Builtin;

/// A line with a head at its end.
///
/// `Arrow[{p1, p2, ...}]` points at the last point. `Arrowheads[size]` sets the length of the head
/// as a part of the width of the picture.
///
/// ```wl
/// In:  Graphics[Arrow[{{0, 0}, {1, 1}}]]
/// Out: -Graphics-
///
/// In:  Graphics[{Arrowheads[0.1], Arrow[{{0, 0}, {1, 1}, {2, 0}}]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = "Line")
final class Arrow {}
