package org.scheelite.std.list.part;

import org.scheelite.builtin.Builtin;

/// A number of equal parts.
///
/// `Into[n]` stands in `CoordinateBoundsArray` for the step that cuts a range into `n` equal parts.
///
/// ```wl
/// In:  CoordinateBoundsArray[{{0, 1}}, Into[2]]
/// Out: {{0}, {1/2}, {1}}
/// In:  Into[3]
/// Out: Into[3]
/// ```
@Builtin(seeAlso = {"CoordinateBoundsArray", "Subdivide", "UpTo"})
final class Into {}
