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

/// Products.
///
/// `Times[a, b, ...]`, written `a*b*...` or `a b ...`, multiplies numbers and joins powers of the
/// same base. It is threaded over lists.
///
/// ```wl
/// In:  2*3/4
/// Out: 3/2
/// ```
///
/// ```wl
/// In:  x*x^2*y
/// Out: x^3*y
/// ```
///
/// ```wl
/// In:  {Sin[x]/Cos[x], Sin[x]^2/Cos[x], Sec[x]*Cos[x]}
/// Out: {Tan[x], Sin[x]*Tan[x], 1}
/// ```
///
/// ```wl
/// In:  3*{1, 2.5}
/// Out: {3, 7.5}
/// ```
@Builtin(
    attributes = {FLAT, LISTABLE, NUMERIC_FUNCTION, ONE_IDENTITY, ORDERLESS},
    seeAlso = {"Divide", "Plus", "Power", "Dot", "TimesBy"})
final class Times {
  private Times() {}

  @Form(whole = true)
  static @Nullable Expr product(Normal call, Frame frame) {
    if (call.size() == 2 && call.arg(0) instanceof Num a && call.arg(1) instanceof Num b) {
      return Infinities.checked(Arithmetic.multiply(a, b));
    }
    return new LikeFactors(call, frame).product();
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return BulkArithmetic.times(call);
  }
}
