package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: the size of a picture in printer's points.
///
/// `width`, `{width, height}`, or `Tiny`, `Small`, `Medium`, `Large`; `Automatic` is 360 wide.
///
/// ```wl
/// In:  Graphics[Disk[], ImageSize -> Small]
/// Out: -Graphics-
/// ```
@Builtin
final class ImageSize {}
