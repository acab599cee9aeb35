package org.scheelite.graphics.directive;

import org.scheelite.builtin.Builtin;

/// The size of points in printer's points.
///
/// `AbsolutePointSize[d]` sets the diameter. Without any directive points are 3 printer's points
/// wide.
///
/// ```wl
/// In:  Graphics[{AbsolutePointSize[8], Point[{0, 0}]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = {"PointSize", "Point"})
final class AbsolutePointSize {}
