package org.scheelite.graphics.option;

import org.scheelite.builtin.Builtin;

/// Option: how a mesh looks.
///
/// A directive.
///
/// ```wl
/// In:  ArrayPlot[{{1, 0}, {0, 1}}, Mesh -> All, MeshStyle -> Red]
/// Out: -Graphics-
/// ```
@Builtin
final class MeshStyle {}
