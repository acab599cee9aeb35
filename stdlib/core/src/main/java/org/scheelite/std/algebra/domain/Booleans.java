package org.scheelite.std.algebra.domain;

import org.scheelite.builtin.Builtin;

/// The domain of truth values.
///
/// `Element[x, Booleans]` says that `x` is `True` or `False`.
///
/// ```wl
/// In:  {Element[True, Booleans], Element[3, Booleans]}
/// Out: {True, False}
/// In:  Element[b, Booleans]
/// Out: Element[b, Booleans]
/// ```
@Builtin(seeAlso = {"Element", "BooleanQ", "True"})
final class Booleans {
  private Booleans() {}
}
