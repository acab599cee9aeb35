package org.scheelite.graphics.directive;

import org.scheelite.builtin.Builtin;

/// The dashes of lines in printer's points.
///
/// `AbsoluteDashing[{d1, d2, ...}]` has strokes and gaps of these lengths in turn.
///
/// ```wl
/// In:  Graphics[{AbsoluteDashing[{6, 2}], Circle[]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = "Dashing")
final class AbsoluteDashing {}
