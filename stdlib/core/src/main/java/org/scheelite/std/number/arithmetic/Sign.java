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
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Comparison;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Terms;

/// Signs.
///
/// `Sign[x]` is -1, 0 or 1 for a real number `x`, and `x/Abs[x]` for a complex one.
///
/// ```wl
/// In:  {Sign[-2.5], Sign[0], Sign[7], Sign[-Pi]}
/// Out: {-1, 0, 1, -1}
/// ```
///
/// ```wl
/// In:  {Sign[3 + 4 I], Sign[x]}
/// Out: {3/5 + (4*I)/5, Sign[x]}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Abs", "Positive"})
final class Sign {
  /// The sign is not known.
  static final int UNKNOWN = 2;

  private Sign() {}

  @Form
  static @Nullable Expr sign(Expr x, Frame frame) {
    if (x instanceof Complex z) {
      return Terms.quotient(z, Call.of(Sym.ABS, z));
    }
    if (x instanceof Num n) {
      return Int.of(n.sign());
    }
    if (Infinities.is(x)) {
      return Infinities.direction(x);
    }
    int sign = of(x, frame);
    return sign == UNKNOWN ? null : Int.of(sign);
  }

  /// The sign of a real quantity, else [#UNKNOWN].
  static int of(Expr x, Frame frame) {
    int order = Comparison.order(x, Int.ZERO, frame);
    return order == Comparison.UNKNOWN ? UNKNOWN : order;
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    if (call.size() != 1 || !(call.arg(0) instanceof Packed packed)) {
      return null;
    }
    var signs = new long[packed.total()];
    for (int i = 0; i < signs.length; i++) {
      signs[i] = (long) Math.signum(packed.real(i));
    }
    return Packed.of(packed.dims(), signs);
  }
}
