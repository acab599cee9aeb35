package org.scheelite.graphics.primitive;

import org.scheelite.builtin.Builtin;

/// A rectangle of coloured cells.
///
/// `Raster[array]` has a cell for each element, the first row at the bottom: numbers from 0 to 1
/// are greys, lists of three or four numbers colours. `Raster[array, {{x0, y0}, {x1, y1}}]` fills a
/// rectangle; `Raster[array, box, {min, max}]` takes numbers between others than 0 and
/// 1. The option `ColorFunction` colours numbers.
///
/// ```wl
/// In:  Graphics[Raster[{{0, 1/2}, {1/2, 1}}]]
/// Out: -Graphics-
///
/// In:  Graphics[Raster[{{{1, 0, 0}, {0, 1, 0}}}, {{0, 0}, {4, 2}}]]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = "ArrayPlot")
final class Raster {}
