package org.scheelite.graphics.primitive;

import org.scheelite.builtin.Builtin;

/// A legend that shows the colours of numbers as a bar.
///
/// `BarLegend[{f, {min, max}}]` runs from the colour of `min` at the bottom to that of `max` at the
/// top; `f` is a colour function or the name of a gradient, applied to numbers from 0 to 1.
///
/// ```wl
/// In:  Legended[Graphics[Disk[]], BarLegend[{"Rainbow", {0, 10}}]]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = {"Legended", "ColorData"})
final class BarLegend {}
