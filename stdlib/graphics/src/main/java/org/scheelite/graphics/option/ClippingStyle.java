package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: how values outside the range are drawn.
///
/// `None` leaves them out, `Automatic` draws them like the nearest end; a colour or two colours are
/// for below and above.
///
/// ```wl
/// In:  ArrayPlot[{{1, 2, 3}}, PlotRange -> {1, 2}, ClippingStyle -> Red]
/// Out: -Graphics-
/// ```
@Builtin
final class ClippingStyle {}
