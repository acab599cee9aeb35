package org.scheelite.std.logic;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;

/// Whether a test holds for some element.
///
/// `AnyTrue[list, test]` is `True` as soon as `test` gives `True` for an element, and `False` where
/// it gives `False` for all. `AnyTrue[test]` is an operator; `AnyTrue[expr, test, n]` tests the
/// parts on level `n`.
///
/// ```wl
/// In:  AnyTrue[{1, 3, 4}, EvenQ]
/// Out: True
/// ```
///
/// ```wl
/// In:  AnyTrue[EvenQ][{1, 3}]
/// Out: False
/// In:  AnyTrue[{{1, 3}, {5, 6}}, EvenQ, 2]
/// Out: True
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"AllTrue", "NoneTrue", "Or"})
final class AnyTrue {
  private AnyTrue() {}

  @Form
  static @Nullable Expr test(Expr list, Expr test, Frame frame) {
    return Quantifier.over(list, test, Sym.TRUE, frame);
  }

  @Form
  static @Nullable Expr test(Expr expr, Expr test, Int level, Frame frame) {
    return test(Quantifier.parts(expr, level, frame), test, frame);
  }
}
