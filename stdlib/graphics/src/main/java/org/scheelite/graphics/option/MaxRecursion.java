package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: how often places are put between two others.
///
/// A number or `Automatic`.
///
/// ```wl
/// In:  Plot[Sin[x], {x, 0, 1}, MaxRecursion -> 2]
/// Out: -Graphics-
/// ```
@Builtin
final class MaxRecursion {}
