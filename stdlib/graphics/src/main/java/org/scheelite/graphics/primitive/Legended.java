package org.scheelite.graphics.primitive;

import org.scheelite.builtin.Builtin;

/// A picture with an explanation beside it.
///
/// `Legended[g, legend]` shows `LineLegend`, `PointLegend`, `SwatchLegend` or `BarLegend` to the
/// right of `g`.
///
/// ```wl
/// In:  Legended[Graphics[Disk[]], SwatchLegend[{Black}, {"disk"}]]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = {"LineLegend", "BarLegend", "PlotLegends"})
final class Legended {}
