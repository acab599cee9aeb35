package org.scheelite.std.control.session;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// How often an expression may be rewritten in a row.
///
/// ```wl
/// In:  $IterationLimit
/// Out: 4096
/// In:  g[n_] := g[n + 1]; g[1]
/// Msg: $IterationLimit::itlim: Iteration limit of 4096 exceeded.
/// Out: TerminatedEvaluation["IterationLimit"]
/// ```
@Builtin(
    name = "$IterationLimit",
    variable = true,
    seeAlso = {"$RecursionLimit"})
final class IterationLimitBuiltin {
  private IterationLimitBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Int.of(4096);
  }
}
