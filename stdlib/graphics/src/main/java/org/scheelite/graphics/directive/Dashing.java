package org.scheelite.graphics.directive;

import org.scheelite.builtin.Builtin;

/// The dashes of lines.
///
/// `Dashing[{d1, d2, ...}]` has strokes and gaps of these lengths in turn, as parts of the width of
/// the picture; `Tiny`, `Small`, `Medium` and `Large` are fixed lengths. `Dashing[None]` gives
/// solid lines.
///
/// ```wl
/// In:  Dashed
/// Out: Dashing[{Small, Small}]
///
/// In:  Graphics[{Dashing[{0.02, 0.04}], Circle[]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = {"Dashed", "Dotted"})
final class Dashing {}
