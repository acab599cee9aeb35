package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;
import static org.scheelite.builtin.Attribute.ONE_IDENTITY;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Bulk;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.BigPowers;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Powers;
import org.scheelite.std.number.Terms;

/// Powers.
///
/// `Power[x, y]`, written `x^y`, is `x` to the power `y`. Roots of exact numbers are brought to
/// lowest form; powers of products and of powers are multiplied out for integer exponents. It is
/// threaded over lists. `x^y^z` is `x^(y^z)`.
///
/// ```wl
/// In:  {2^100, 2^-3, 8^(1/2)}
/// Out: {1267650600228229401496703205376, 1/8, 2*Sqrt[2]}
/// ```
///
/// ```wl
/// In:  (a*b^2)^3
/// Out: a^3*b^6
/// ```
///
/// ```wl
/// In:  {1/Sin[x], Cosh[x]^-2}
/// Out: {Csc[x], Sech[x]^2}
/// ```
///
/// ```wl
/// In:  1/0
/// Msg: Power::infy: Infinite expression 1/0 encountered.
/// Out: ComplexInfinity
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION, ONE_IDENTITY},
    seeAlso = {"Sqrt", "Exp", "Log", "Surd"})
final class Power {
  /// Zero was raised to a negative power.
  static final Message INFY = Message.of("Power::infy", "Infinite expression `1` encountered.");

  /// Zero was raised to the power zero.
  static final Message INDET =
      Message.of("Power::indet", "Indeterminate expression `1` encountered.");

  private static final Symbol OVERFLOW = Symbol.system("Overflow");
  private static final Symbol UNDERFLOW = Symbol.system("Underflow");
  private static final Symbol LOG = Symbol.system("Log");
  private static final Symbol ABS = Symbol.system("Abs");

  private Power() {}

  @Form
  static @Nullable Expr power(Expr base, Expr exponent, Frame frame) {
    if (base instanceof Num b && exponent instanceof Num e) {
      return numbers(b, e, frame);
    }
    return PowerRules.of(base, exponent, frame);
  }

  @Form
  static Expr power(Frame frame) {
    return Int.ONE;
  }

  @Form
  static Expr power(Expr base, Frame frame) {
    return base;
  }

  @Form(whole = true, min = 3)
  static Expr tower(Normal call, Frame frame) {
    Expr power = call.arg(call.size() - 1);
    for (int i = call.size() - 2; i >= 0; i--) {
      power = Terms.power(call.arg(i), power);
    }
    return power;
  }

  private static @Nullable Expr numbers(Num base, Num exponent, Frame frame) {
    if (base.sign() == 0) {
      return ofZero(base, exponent, frame);
    }
    if (exponent instanceof Int(long n) && n >= 0 && n <= 1) {
      return n == 0 ? Int.ONE : base;
    }
    if (exponent instanceof Int(long n) && BigPowers.isLarge(base, n)) {
      return BigPowers.power(base, (int) n, frame);
    }
    Expr power = Powers.of(base, exponent);
    boolean exact = base.isExact() && exponent.isExact();
    if (power == null && (!exact || BigPowers.isBeyond(base, exponent))) {
      return outOfRange(base, exponent, frame);
    }
    return power instanceof Num n ? Infinities.checked(n) : power;
  }

  /// The value of a power that is no number because of its size.
  private static Expr outOfRange(Num base, Num exponent, Frame frame) {
    boolean large = Numerics.machine(frame.call(LOG, frame.call(ABS, base)), frame) > 0;
    boolean grows = Arithmetic.re(exponent).sign() > 0;
    frame.message(large == grows ? GeneralMessages.OVFL : GeneralMessages.UNFL);
    return Call.of(large == grows ? OVERFLOW : UNDERFLOW);
  }

  private static Expr ofZero(Num base, Num exponent, Frame frame) {
    if (exponent.sign() == 0) {
      frame.message(INDET, Terms.power(base, exponent));
      return org.scheelite.expr.Sym.INDETERMINATE;
    }
    if (exponent.doubleValue() > 0) {
      return base.isExact() && exponent.isExact() ? Int.ZERO : base.isExact() ? Real.ZERO : base;
    }
    if (exponent.doubleValue() == 0) {
      frame.message(INDET, Terms.power(base, exponent));
      return org.scheelite.expr.Sym.INDETERMINATE;
    }
    frame.message(INFY, Terms.power(base, exponent));
    return Infinities.COMPLEX;
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return call.size() == 2 ? BulkArithmetic.power(call.arg(0), call.arg(1)) : null;
  }
}
