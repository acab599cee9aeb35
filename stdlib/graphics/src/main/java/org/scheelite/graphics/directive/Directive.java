package org.scheelite.graphics.directive;

import org.scheelite.builtin.Builtin;

/// Several directives as one.
///
/// `Directive[d1, d2, ...]` does what its parts do one after the other.
///
/// ```wl
/// In:  Graphics[{Directive[Red, Thick, Dashed], Circle[]}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = "Style")
final class Directive {}
