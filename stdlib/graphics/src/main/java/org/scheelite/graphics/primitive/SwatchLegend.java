package org.scheelite.graphics.primitive;

import org.scheelite.builtin.Builtin;

/// A legend of coloured squares with names.
///
/// `SwatchLegend[{colour1, ...}, {name1, ...}]`
///
/// ```wl
/// In:  Legended[Graphics[Disk[]], SwatchLegend[{Red, Blue}, {"a", "b"}]]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = {"Legended", "LineLegend"})
final class SwatchLegend {}
