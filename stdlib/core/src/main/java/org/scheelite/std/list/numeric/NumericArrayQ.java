package org.scheelite.std.list.numeric;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.pattern.Matcher;

/// Whether an expression is a numeric array.
///
/// `NumericArrayQ[expr]` gives `True` for a numeric array; `NumericArrayQ[expr, pattern]` where its
/// type matches as well.
///
/// ```wl
/// In:  NumericArrayQ[NumericArray[{1, 2}, "Real32"]]
/// Out: True
/// In:  NumericArrayQ[{1, 2}]
/// Out: False
/// ```
@Builtin(seeAlso = {"NumericArray", "NumericArrayType"})
final class NumericArrayQ {

  @Form
  static Expr test(Expr expr) {
    return Sym.bool(expr instanceof NumArray);
  }

  @Form
  static Expr test(Expr expr, Expr pattern, Frame frame) {
    return Sym.bool(
        expr instanceof NumArray array
            && Matcher.of(pattern, frame).matches(Str.of(array.type().text()), frame));
  }
}
