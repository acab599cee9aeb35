package org.scheelite.std.number.rounding;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import java.math.BigInteger;
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
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.message.Message;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Remainders.
///
/// `Mod[m, n]` is the remainder of `m` by `n`; it has the sign of `n`. `Mod[m, n, d]` is the
/// remainder counted from `d`, from `d` to below `d + n`.
///
/// ```wl
/// In:  {Mod[17, 5], Mod[-1, 3], Mod[5.5, 2]}
/// Out: {2, 2, 1.5}
/// ```
///
/// ```wl
/// In:  {Mod[5, 3, 1], Mod[6, 3, 1], Mod[7/2, 2]}
/// Out: {2, 3, 3/2}
/// ```
///
/// ```wl
/// In:  Mod[5, 0]
/// Msg: Mod::indet: Indeterminate expression Mod[5, 0] encountered.
/// Out: Indeterminate
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Quotient", "PowerMod", "Divisible"})
final class Mod {
  /// The divisor is zero.
  static final Message INDET =
      Message.of("Mod::indet", "Indeterminate expression `1` encountered.");

  private Mod() {}

  @Form
  static @Nullable Expr remainder(Expr m, Expr n, Frame frame) {
    if (m instanceof Int(long a) && n instanceof Int(long b) && b != 0) {
      return Int.of(Math.floorMod(a, b));
    }
    if (n instanceof Num zero && zero.sign() == 0 && m instanceof Num) {
      frame.message(INDET, Call.of(Symbol.system("Mod"), m, n));
      return Sym.INDETERMINATE;
    }
    if (m instanceof Whole a && n instanceof Whole b) {
      return Whole.of(remainder(a.big(), b.big()));
    }
    if (m instanceof Real(double a) && n instanceof Num b && !(b instanceof Complex)) {
      return machine(a, b.doubleValue());
    }
    if (n instanceof Real(double b) && m instanceof Num a && !(a instanceof Complex)) {
      return machine(a.doubleValue(), b);
    }
    Expr quotient = frame.call(Symbol.system("Quotient"), m, n);
    return quotient instanceof Num ? Terms.difference(m, Terms.product(n, quotient)) : null;
  }

  private static Expr machine(double a, double b) {
    double rest = a % b;
    return Real.of(rest != 0 && rest < 0 != b < 0 ? rest + b : rest == 0 ? 0 : rest);
  }

  private static BigInteger remainder(BigInteger a, BigInteger b) {
    BigInteger rest = a.mod(b.abs());
    return b.signum() < 0 && rest.signum() != 0 ? rest.add(b) : rest;
  }

  @Form
  static @Nullable Expr remainder(Expr m, Expr n, Expr d, Frame frame) {
    if (!(m instanceof Num) || !(n instanceof Num) || !Numerics.isNumeric(d, frame)) {
      return null;
    }
    Expr rest = frame.call(Symbol.system("Mod"), Terms.difference(m, d), n);
    return rest instanceof Num ? Terms.sum(d, rest) : null;
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    if (call.size() != 2
        || !(call.arg(0) instanceof Packed.Ints ints)
        || !(call.arg(1) instanceof Int(long n))
        || n == 0) {
      return null;
    }
    long[] data = ints.toLongs();
    for (int i = 0; i < data.length; i++) {
      data[i] = Math.floorMod(data[i], n);
    }
    return Packed.of(ints.dims(), data);
  }
}
