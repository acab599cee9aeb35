package org.scheelite.std.calculus.limit;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Terms;

/// Replaces functions with jumps by what they are far out, where the variable is large.
final class Jumps {
  private static final Num[] FAR = {
    org.scheelite.expr.Whole.of(java.math.BigInteger.TEN.pow(14)),
    org.scheelite.std.number.Arithmetic.add(
        org.scheelite.expr.Whole.of(java.math.BigInteger.TEN.pow(17)), Rational.of(1, 3))
  };

  private Jumps() {}

  /// The call without jumps; itself where it has none; null where it does not settle.
  static @Nullable Expr resolved(Call call, Frame frame) {
    if (!(call.head() instanceof Symbol head) || !head.isSystem()) {
      return call;
    }
    return switch (head.name()) {
      case "Abs", "RealAbs" -> absolute(call, frame);
      case "Sign",
          "Floor",
          "Ceiling",
          "Round",
          "UnitStep",
          "HeavisideTheta",
          "Boole",
          "IntegerPart" ->
          constant(call, frame);
      case "FractionalPart", "Mod" -> null;
      case "Piecewise", "If", "Which" -> chosen(call, frame);
      case "Max", "Min" -> extreme(call, frame);
      default -> call;
    };
  }

  private static @Nullable Expr absolute(Call call, Frame frame) {
    int sign = signFarOut(call.arg(0), frame);
    return sign == 2 ? call : sign < 0 ? frame.evaluate(Terms.negate(call.arg(0))) : call.arg(0);
  }

  /// The sign at very large values of the variable; 2 where it is not known or not the same.
  static int signFarOut(Expr e, Frame frame) {
    int sign = 3;
    for (Num x : FAR) {
      Expr value =
          frame.filtering(
              _ -> false,
              () -> frame.numeric(frame.evaluate(Expressions.replace(e, Growth.X, x)), 30));
      if (!(value instanceof Num n) || n instanceof Complex || sign != 3 && sign != n.sign()) {
        return 2;
      }
      sign = n.sign();
    }
    return sign;
  }

  private static @Nullable Expr constant(Call call, Frame frame) {
    Expr found = null;
    for (Num x : FAR) {
      Expr value = at(call, x, frame);
      if (!(value instanceof Num) || found != null && !found.equals(value)) {
        return null;
      }
      found = value;
    }
    return found;
  }

  private static Expr at(Expr e, Num x, Frame frame) {
    return frame.filtering(_ -> false, () -> frame.evaluate(Expressions.replace(e, Growth.X, x)));
  }

  private static @Nullable Expr chosen(Call call, Frame frame) {
    if (Expressions.is(call, "If", 3)) {
      Expr condition = truth(call.arg(0), frame);
      return condition == null ? null : call.arg(condition.equals(Sym.TRUE) ? 1 : 2);
    }
    if (!Expressions.is(call, "Piecewise", 1) && !Expressions.is(call, "Piecewise", 2)) {
      return null;
    }
    for (Expr piece : ((Normal) call.arg(0)).args()) {
      if (!(piece instanceof Normal pair) || pair.size() != 2) {
        return null;
      }
      Expr condition = truth(pair.arg(1), frame);
      if (condition == null) {
        return null;
      }
      if (condition.equals(Sym.TRUE)) {
        return pair.arg(0);
      }
    }
    return call.size() == 2 ? call.arg(1) : Int.ZERO;
  }

  private static @Nullable Expr truth(Expr condition, Frame frame) {
    Expr first = at(condition, FAR[0], frame);
    Expr second = at(condition, FAR[1], frame);
    boolean known = first.equals(Sym.TRUE) || first.equals(Sym.FALSE);
    return known && first.equals(second) ? first : null;
  }

  private static @Nullable Expr extreme(Call call, Frame frame) {
    for (int i = 0; i < call.size(); i++) {
      boolean wins = true;
      for (int k = 0; k < call.size() && wins; k++) {
        Expr difference = Terms.difference(call.arg(i), call.arg(k));
        int sign = i == k ? 0 : signFarOut(difference, frame);
        wins = sign == 0 || sign == (Expressions.is(call, "Max", call.size()) ? 1 : -1);
      }
      if (wins) {
        return call.arg(i);
      }
    }
    return null;
  }
}
