package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: the room around what is shown.
///
/// `Automatic`, `None`, a length, `Scaled[s]`, or two of them.
///
/// ```wl
/// In:  Graphics[Disk[], PlotRangePadding -> Scaled[0.2]]
/// Out: -Graphics-
/// ```
@Builtin
final class PlotRangePadding {}
