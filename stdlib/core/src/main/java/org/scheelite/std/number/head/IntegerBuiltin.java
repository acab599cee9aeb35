package org.scheelite.std.number.head;

import org.scheelite.builtin.Builtin;

/// The head of integers.
///
/// `Integer` is the head of every integer; `_Integer` is a pattern for them.
///
/// ```wl
/// In:  Head[5]
/// Out: Integer
/// ```
///
/// ```wl
/// In:  MatchQ[7, _Integer]
/// Out: True
/// ```
@Builtin(seeAlso = {"NumberQ", "Head"})
final class IntegerBuiltin {
  private IntegerBuiltin() {}
}
