package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// A middle size.
///
/// For text, points, lines, dashes and pictures.
///
/// ```wl
/// In:  Graphics[Disk[], ImageSize -> Medium]
/// Out: -Graphics-
/// ```
@Builtin
final class Medium {}
