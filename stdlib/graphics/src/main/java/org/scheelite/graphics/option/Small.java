package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// A small size.
///
/// For text, points, lines, dashes and pictures.
///
/// ```wl
/// In:  Graphics[Disk[], ImageSize -> Small]
/// Out: -Graphics-
/// ```
@Builtin
final class Small {}
