package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: what is filled below curves or points.
///
/// `Axis`, `Bottom`, `Top`, a number, or `None`.
///
/// ```wl
/// In:  ListPlot[{1, 3, 2}, Filling -> Axis]
/// Out: -Graphics-
/// ```
@Builtin
final class Filling {}
