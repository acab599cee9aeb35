package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Bulk;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Elementwise;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Terms;

/// Absolute values.
///
/// `Abs[x]` is the size of a real or complex number. It is threaded over lists.
///
/// ```wl
/// In:  {Abs[-3], Abs[2.5], Abs[3 + 4 I], Abs[-Pi]}
/// Out: {3, 2.5, 5, Pi}
/// ```
///
/// ```wl
/// In:  {Abs[-x], Abs[x y]}
/// Out: {Abs[x], Abs[x*y]}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Sign", "Arg", "Norm"})
final class Abs {
  private Abs() {}

  @Form
  static @Nullable Expr size(Expr x, Frame frame) {
    return switch (x) {
      case Real(double value) -> Real.of(Math.abs(value));
      case Complex(Real(double re), Real(double im)) -> Real.of(Math.hypot(re, im));
      case Complex z -> Terms.sqrt(Complexes.square(z));
      case Num n -> Arithmetic.abs(n);
      default -> Infinities.is(x) ? Infinities.POSITIVE : symbolic(x, frame);
    };
  }

  private static @Nullable Expr symbolic(Expr x, Frame frame) {
    int sign = Sign.of(x, frame);
    if (sign != Sign.UNKNOWN) {
      return sign < 0 ? Terms.negate(x) : x;
    }
    if (x instanceof Call product
        && product.is(Sym.TIMES)
        && product.arg(0) instanceof Num factor
        && !factor.equals(Int.ONE)) {
      Expr rest = Terms.product(Int.ONE, product.with(0, Int.ONE));
      return Terms.product(Call.of(Sym.ABS, factor), Call.of(Sym.ABS, rest));
    }
    return x instanceof Call inner && inner.is(Sym.ABS, 1) ? inner : null;
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    if (call.size() == 1 && call.arg(0) instanceof Packed.Ints ints) {
      for (int i = 0; i < ints.total(); i++) {
        if (ints.at(i) == Long.MIN_VALUE) {
          return null;
        }
      }
    }
    return Elementwise.same(call, Math::abs, Math::abs);
  }
}
