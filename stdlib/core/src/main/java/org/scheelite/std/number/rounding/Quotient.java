package org.scheelite.std.number.rounding;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Whole quotients.
///
/// `Quotient[m, n]` is `Floor[m/n]`; `Quotient[m, n, d]` is `Floor[(m - d)/n]`.
///
/// ```wl
/// In:  {Quotient[17, 5], Quotient[-1, 3], Quotient[5.5, 2]}
/// Out: {3, -1, 2}
/// ```
///
/// ```wl
/// In:  Quotient[17, 5, 3]
/// Out: 2
/// ```
///
/// ```wl
/// In:  Quotient[1, 0]
/// Msg: Quotient::infy: Infinite expression Quotient[1, 0] encountered.
/// Out: ComplexInfinity
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Mod", "QuotientRemainder"})
final class Quotient {
  /// The divisor is zero.
  static final Message INFY = Message.of("Quotient::infy", "Infinite expression `1` encountered.");

  private Quotient() {}

  @Form
  static @Nullable Expr quotient(Expr m, Expr n, Frame frame) {
    if (m instanceof Int(long a) && n instanceof Int(long b) && b != 0 && b != -1) {
      return Int.of(Math.floorDiv(a, b));
    }
    if (n instanceof Num zero && zero.sign() == 0 && m instanceof Num) {
      frame.message(INFY, Call.of(Symbol.system("Quotient"), m, n));
      return Infinities.COMPLEX;
    }
    if (!Numerics.isNumeric(m, frame) || !Numerics.isNumeric(n, frame)) {
      return null;
    }
    Expr floor = frame.call(Symbol.system("Floor"), Terms.quotient(m, n));
    return floor instanceof Num ? floor : null;
  }

  @Form
  static @Nullable Expr quotient(Expr m, Expr n, Expr d, Frame frame) {
    return quotient(frame.evaluate(Terms.difference(m, d)), n, frame);
  }
}
