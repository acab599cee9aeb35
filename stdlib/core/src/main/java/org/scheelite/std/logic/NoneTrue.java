package org.scheelite.std.logic;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;

/// Whether a test holds for no element.
///
/// `NoneTrue[list, test]` is `False` as soon as `test` gives `True` for an element.
/// `NoneTrue[test]` is an operator; `NoneTrue[expr, test, n]` tests the parts on level `n`.
///
/// ```wl
/// In:  NoneTrue[{1, 3}, EvenQ]
/// Out: True
/// ```
///
/// ```wl
/// In:  NoneTrue[EvenQ][{1, 2}]
/// Out: False
/// In:  NoneTrue[{{1, 3}, {5}}, EvenQ, 2]
/// Out: True
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"AllTrue", "AnyTrue"})
final class NoneTrue {
  private NoneTrue() {}

  @Form
  static @Nullable Expr test(Expr list, Expr test, Frame frame) {
    Expr some = Quantifier.over(list, test, Sym.TRUE, frame);
    return some == null ? null : Call.of(Sym.NOT, some);
  }

  @Form
  static @Nullable Expr test(Expr expr, Expr test, Int level, Frame frame) {
    return test(Quantifier.parts(expr, level, frame), test, frame);
  }
}
