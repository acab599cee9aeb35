package org.scheelite.graphics.directive;

import org.scheelite.builtin.Builtin;

/// How areas are filled.
///
/// `FaceForm[colour]` fills polygons, rectangles and disks; `FaceForm[]` and `FaceForm[None]` leave
/// them empty.
///
/// ```wl
/// In:  Graphics[{FaceForm[], EdgeForm[Black], Disk[]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = "EdgeForm")
final class FaceForm {}
