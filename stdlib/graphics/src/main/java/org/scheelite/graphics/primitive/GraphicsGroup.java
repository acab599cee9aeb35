package org.scheelite.graphics.primitive;

import org.scheelite.builtin.Builtin;

/// Primitives that belong together.
///
/// `GraphicsGroup[{g1, g2, ...}]` is drawn like its list.
///
/// ```wl
/// In:  Graphics[GraphicsGroup[{Red, Disk[]}]]
/// Out: -Graphics-
/// ```
@Builtin
final class GraphicsGroup {}
