package org.scheelite.std.control;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;

/// Restricts a pattern or rule by a condition.
///
/// `patt /; test` matches where `patt` does and `test`, with the names filled in, is `True`.
///
/// ```wl
/// In:  Cases[{1, 5, 3}, x_ /; x > 2]
/// Out: {5, 3}
/// In:  f[x_] := Module[{y = x^2}, y /; y > 4]; {f[1], f[3]}
/// Out: {f[1], 9}
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"PatternTest", "If"})
final class Condition {
  private Condition() {}
}
