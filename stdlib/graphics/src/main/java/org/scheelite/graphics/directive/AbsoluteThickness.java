package org.scheelite.graphics.directive;

import org.scheelite.builtin.Builtin;

/// The thickness of lines in printer's points.
///
/// `AbsoluteThickness[d]` sets it. Without any directive lines are 1 printer's point thick.
///
/// ```wl
/// In:  Graphics[{AbsoluteThickness[3], Circle[]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = "Thickness")
final class AbsoluteThickness {}
