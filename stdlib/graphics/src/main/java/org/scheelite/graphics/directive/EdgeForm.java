package org.scheelite.graphics.directive;

import org.scheelite.builtin.Builtin;

/// How the borders of areas are drawn.
///
/// `EdgeForm[directive]` or `EdgeForm[{d1, d2, ...}]` draws the borders of polygons, rectangles and
/// disks with these directives; `EdgeForm[]` and `EdgeForm[None]` draw none, as when nothing is
/// said.
///
/// ```wl
/// In:  Graphics[{EdgeForm[{Thick, Blue}], Pink, Disk[]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = "FaceForm")
final class EdgeForm {}
