package org.scheelite.graphics.primitive;

import org.scheelite.builtin.Builtin;

/// A legend of points with names.
///
/// `PointLegend[{style1, ...}, {name1, ...}]`
///
/// ```wl
/// In:  Legended[Graphics[Disk[]], PointLegend[{Red, Blue}, {"a", "b"}]]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = {"Legended", "LineLegend"})
final class PointLegend {}
