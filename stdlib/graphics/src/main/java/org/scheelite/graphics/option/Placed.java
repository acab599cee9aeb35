package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// A legend and where it stands.
///
/// `Placed[legend, place]`; legends stand to the right.
///
/// ```wl
/// In:  Legended[Graphics[Disk[]], Placed[SwatchLegend[{Black}, {"disk"}], Right]]
/// Out: -Graphics-
/// ```
@Builtin
final class Placed {}
