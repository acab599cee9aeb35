package org.scheelite.graphics.primitive;

import org.scheelite.builtin.Builtin;

/// A picture or text inside a picture.
///
/// `Inset[g, {x, y}]` stands with its middle at a point; `Inset[g, {x, y}, Automatic, Scaled[s]]`
/// is as wide as the part `s` of the plot.
///
/// ```wl
/// In:  Graphics[{Circle[], Inset["c", {0, 0}]}]
/// Out: -Graphics-
///
/// In:  Graphics[{Circle[], Inset[Graphics[Disk[]], {1, 0}, Automatic, Scaled[0.2]]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = "Text")
final class Inset {}
