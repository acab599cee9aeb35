package org.scheelite.std.pattern;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.list.Sizes;

/// All ways to replace an expression.
///
/// `ReplaceList[expr, rules]` gives the list of what the rules make of the whole of `expr` for all
/// ways they match; `ReplaceList[expr, rules, n]` at most `n` of them.
///
/// ```wl
/// In:  ReplaceList[{a, b, c}, {x__, y__} -> {{x}, {y}}]
/// Out: {{{a}, {b, c}}, {{a, b}, {c}}}
/// In:  ReplaceList[{a, b}, {___, x_, ___} -> x, 1]
/// Out: {a}
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Replace", "Cases"})
final class ReplaceList {

  @Form
  static @Nullable Expr all(Expr expr, Expr rules, Frame frame) {
    return all(expr, rules, Sym.INFINITY, frame);
  }

  @Form
  static @Nullable Expr all(Expr expr, Expr rules, Expr count, Frame frame) {
    Integer limit = Sizes.limit(count);
    return limit == null
        ? frame.decline(GeneralMessages.INTNM.by("ReplaceList"), Int.of(3), count)
        : Rules.use(
            rules,
            "ReplaceList",
            frame,
            rewriter -> Call.list(rewriter.applyAll(expr, frame, limit)));
  }
}
