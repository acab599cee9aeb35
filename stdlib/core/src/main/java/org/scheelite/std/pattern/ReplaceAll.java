package org.scheelite.std.pattern;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// An expression with all parts replaced that rules fit.
///
/// `expr /. rules` or `ReplaceAll[expr, rules]` replaces each part by what the first rule that
/// matches makes of it, heads included. What was replaced is not looked at again. For a list of
/// lists of rules it gives the list of the results. `ReplaceAll[rules]` is a function that
/// replaces.
///
/// ```wl
/// In:  {x, f[x], y} /. x -> 2
/// Out: {2, f[2], y}
/// In:  {1, 2, 3} /. n_Integer /; n > 1 :> n^2
/// Out: {1, 4, 9}
/// In:  x /. {{x -> 1}, {x -> 2}}
/// Out: {1, 2}
/// In:  ReplaceAll[a -> b][{a, c}]
/// Out: {b, c}
/// In:  x /. 5
/// Msg: ReplaceAll::reps: 5 is neither a list of replacement rules nor a valid dispatch table, and so cannot be used for replacing.
/// Out: x /. 5
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Replace", "ReplaceRepeated", "Rule", "RuleDelayed", "Dispatch"})
final class ReplaceAll {

  @Form
  static @Nullable Expr replace(Expr expr, Expr rules, Frame frame) {
    return Rules.use(
        rules, "ReplaceAll", frame, rewriter -> Rules.everywhere(expr, rewriter, frame));
  }
}
