package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: primitives behind a picture.
///
/// They do not change what part of the plane is shown.
///
/// ```wl
/// In:  Graphics[Disk[], Prolog -> {Pink, Rectangle[{-2, -2}, {0, 2}]}]
/// Out: -Graphics-
/// ```
@Builtin
final class Prolog {}
