package org.scheelite.std.logic;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;

/// Whether a test holds for all elements.
///
/// `AllTrue[list, test]` is `True` where `test` gives `True` for every element, and `False` as soon
/// as it gives `False` for one. `AllTrue[test]` is an operator; `AllTrue[expr, test, n]` tests the
/// parts on level `n`.
///
/// ```wl
/// In:  AllTrue[{2, 4, 6}, EvenQ]
/// Out: True
/// ```
///
/// ```wl
/// In:  AllTrue[EvenQ][<|"a" -> 1|>]
/// Out: False
/// ```
///
/// ```wl
/// In:  AllTrue[{}, f]
/// Out: True
/// In:  AllTrue[{{2, 4}, {6}}, EvenQ, 2]
/// Out: True
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"AnyTrue", "NoneTrue", "And"})
final class AllTrue {
  private AllTrue() {}

  @Form
  static @Nullable Expr test(Expr list, Expr test, Frame frame) {
    return Quantifier.over(list, test, Sym.FALSE, frame);
  }

  @Form
  static @Nullable Expr test(Expr expr, Expr test, Int level, Frame frame) {
    return test(Quantifier.parts(expr, level, frame), test, frame);
  }
}
