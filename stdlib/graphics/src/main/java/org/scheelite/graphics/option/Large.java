package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// A large size.
///
/// For text, points, lines, dashes and pictures.
///
/// ```wl
/// In:  Graphics[{PointSize[Large], Point[{0, 0}]}]
/// Out: -Graphics-
/// ```
@Builtin
final class Large {}
