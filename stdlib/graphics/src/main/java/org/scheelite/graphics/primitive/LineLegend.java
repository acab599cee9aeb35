package org.scheelite.graphics.primitive;

import org.scheelite.builtin.Builtin;

/// A legend of lines with names.
///
/// `LineLegend[{style1, ...}, {name1, ...}]`
///
/// ```wl
/// In:  Legended[Graphics[Disk[]], LineLegend[{Red, Blue}, {"a", "b"}]]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = {"Legended", "PointLegend"})
final class LineLegend {}
