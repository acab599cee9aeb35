package org.scheelite.std.pattern;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.pattern.Rewriter;
import org.scheelite.std.function.Positions;

/// An expression with rules applied to the parts at given positions.
///
/// `ReplaceAt[expr, rules, n]` applies rules to the `n`-th part, `ReplaceAt[expr, rules, {i, j,
/// …}]` to the part at a position, `ReplaceAt[expr, rules, {pos1, pos2, …}]` to several.
///
/// ```wl
/// In:  ReplaceAt[{a, a, a}, a -> x, 2]
/// Out: {a, x, a}
/// In:  ReplaceAt[{a, {a}}, a -> x, {{1}, {2, 1}}]
/// Out: {x, {x}}
/// ```
@Builtin(seeAlso = {"ReplacePart", "MapAt", "Replace"})
final class ReplaceAt {

  @Form
  static @Nullable Expr replace(Expr expr, Expr rules, Expr positions, Frame frame) {
    Rewriter rewriter = Rewriter.of(rules, frame);
    return rewriter == null
        ? null
        : Positions.change(
            expr, positions, "ReplaceAt", frame, part -> Replace.orSame(rewriter, part, frame));
  }
}
