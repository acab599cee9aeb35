package org.scheelite.graphics.directive;

import org.scheelite.builtin.Builtin;

/// A grey.
///
/// `GrayLevel[g]` is black at 0 and white at 1; `GrayLevel[g, a]` is opaque to the degree `a`.
///
/// ```wl
/// In:  Gray
/// Out: GrayLevel[0.5]
///
/// In:  Graphics[{GrayLevel[0.8], Disk[]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = "RGBColor")
final class GrayLevel {}
