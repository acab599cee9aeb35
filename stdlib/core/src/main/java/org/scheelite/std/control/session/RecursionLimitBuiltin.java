package org.scheelite.std.control.session;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// How deep evaluations may nest.
///
/// ```wl
/// In:  $RecursionLimit
/// Out: 1024
/// In:  f[n_] := 1 + f[n + 1]; f[1]
/// Msg: $RecursionLimit::reclim2: Recursion depth of 1024 exceeded during evaluation of 1022 + 1.
/// Out: TerminatedEvaluation["RecursionLimit"]
/// ```
@Builtin(
    name = "$RecursionLimit",
    variable = true,
    seeAlso = {"$IterationLimit"})
final class RecursionLimitBuiltin {
  private RecursionLimitBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Int.of(1024);
  }
}
