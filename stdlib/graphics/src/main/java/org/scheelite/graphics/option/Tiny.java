package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// A very small size.
///
/// For text, points, lines, dashes and pictures.
///
/// ```wl
/// In:  Graphics[Disk[], ImageSize -> Tiny]
/// Out: -Graphics-
/// ```
@Builtin
final class Tiny {}
