package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: how what is filled below curves looks.
///
/// A colour, or `Automatic` for a pale form of the colour of the curve.
///
/// ```wl
/// In:  ListLinePlot[{1, 3, 2}, Filling -> Axis, FillingStyle -> Red]
/// Out: -Graphics-
/// ```
@Builtin
final class FillingStyle {}
