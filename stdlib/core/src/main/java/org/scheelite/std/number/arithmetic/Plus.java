package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.FLAT;
import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;
import static org.scheelite.builtin.Attribute.ONE_IDENTITY;
import static org.scheelite.builtin.Attribute.ORDERLESS;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Bulk;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Infinities;

/// Sums.
///
/// `Plus[a, b, ...]`, written `a + b + ...`, adds numbers and collects like terms. It is threaded
/// over lists. Exact numbers stay exact; with an inexact one among them, exact constants are
/// computed too.
///
/// ```wl
/// In:  1/2 + 1/3
/// Out: 5/6
/// ```
///
/// ```wl
/// In:  a + b + 2 a
/// Out: 3*a + b
/// ```
///
/// ```wl
/// In:  {1, 2} + 10
/// Out: {11, 12}
/// ```
@Builtin(
    attributes = {FLAT, LISTABLE, NUMERIC_FUNCTION, ONE_IDENTITY, ORDERLESS},
    seeAlso = {"Subtract", "Times", "Total", "AddTo"})
final class Plus {
  private Plus() {}

  @Form(whole = true)
  static @Nullable Expr sum(Normal call, Frame frame) {
    if (call.size() == 2 && call.arg(0) instanceof Num a && call.arg(1) instanceof Num b) {
      return Infinities.checked(Arithmetic.add(a, b));
    }
    return new LikeTerms(call, frame).sum();
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return BulkArithmetic.plus(call);
  }
}
