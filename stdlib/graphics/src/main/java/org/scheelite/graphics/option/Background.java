package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: the colour behind a picture.
///
/// A colour, or `None`.
///
/// ```wl
/// In:  Graphics[Disk[], Background -> LightYellow]
/// Out: -Graphics-
/// ```
@Builtin
final class Background {}
