package org.scheelite.graphics.primitive;

import org.scheelite.builtin.Builtin;

/// Primitives that share a list of points.
///
/// `GraphicsComplex[points, primitives]` draws primitives in which whole numbers stand for the
/// points of the list.
///
/// ```wl
/// In:  Graphics[GraphicsComplex[{{0, 0}, {1, 0}, {1, 1}}, Polygon[{1, 2, 3}]]]
/// Out: -Graphics-
///
/// In:  Graphics[GraphicsComplex[{{0, 0}, {1, 2}}, {Red, Point[{1, 2}], Line[{1, 2}]}]]
/// Out: -Graphics-
/// ```
@Builtin
final class GraphicsComplex {}
