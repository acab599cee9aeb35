package org.scheelite.graphics.directive;

import org.scheelite.builtin.Builtin;

/// The size of points as a part of the width of the picture.
///
/// `PointSize[d]` sets the diameter; `PointSize[Tiny]`, `Small`, `Medium` and `Large` are fixed
/// sizes.
///
/// ```wl
/// In:  Graphics[{PointSize[0.05], Point[{0, 0}]}]
/// Out: -Graphics-
///
/// In:  Graphics[{PointSize[Large], Point[{0, 0}]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = {"AbsolutePointSize", "Point"})
final class PointSize {}
