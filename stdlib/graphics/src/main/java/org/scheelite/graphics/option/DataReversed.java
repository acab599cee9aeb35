package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: whether the rows of an array go upwards.
///
/// `True`, `False`, or one of them for rows and columns.
///
/// ```wl
/// In:  ArrayPlot[{{1, 0}, {0, 0}}, DataReversed -> True]
/// Out: -Graphics-
/// ```
@Builtin
final class DataReversed {}
