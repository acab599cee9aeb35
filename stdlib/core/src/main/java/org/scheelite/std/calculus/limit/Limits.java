package org.scheelite.std.calculus.limit;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Terms;

/// Limits of expressions at points, from one side or both.
public final class Limits {
  private Limits() {}

  /// From where a point is approached.
  public enum Side {
    ABOVE,
    BELOW,
    BOTH
  }

  /// The limit of `f` where `x` goes to `point`; `Indeterminate` where there is none, null where it
  /// is not found.
  public static @Nullable Expr of(Expr f, Expr x, Expr point, Side side, Signs signs, Frame frame) {
    if (Expressions.isFree(f, x)) {
      return f;
    }
    int end = Infinities.sign(point);
    if (end != 0) {
      Expr far = end > 0 ? Growth.X : Terms.negate(Growth.X);
      return far(f, x, far, signs, frame);
    }
    if (Infinities.isSingular(point)) {
      return null;
    }
    Expr step = Terms.power(Growth.X, Int.MINUS_ONE);
    if (side == Side.ABOVE) {
      return far(f, x, Terms.sum(point, step), signs, frame);
    }
    if (side == Side.BELOW) {
      return far(f, x, Terms.difference(point, step), signs, frame);
    }
    Expr smooth = substituted(f, x, point, frame);
    if (smooth != null) {
      return smooth;
    }
    Expr above = far(f, x, Terms.sum(point, step), signs, frame);
    Expr below = above == null ? null : far(f, x, Terms.difference(point, step), signs, frame);
    if (above == null || below == null) {
      return null;
    }
    boolean same =
        above.equals(below)
            || !Infinities.isSingular(above)
                && !Infinities.isSingular(below)
                && Algebra.isZero(frame.evaluate(Terms.difference(above, below)), frame);
    return same ? above : Sym.INDETERMINATE;
  }

  private static @Nullable Expr far(Expr f, Expr x, Expr place, Signs signs, Frame frame) {
    Expr inner =
        frame.filtering(
            _ -> false, () -> frame.evaluate(Expressions.replace(f, x, frame.evaluate(place))));
    return frame.filtering(_ -> false, () -> new Growth(signs, frame).limit(inner));
  }

  /// The value at the point itself, where all functions are smooth.
  private static @Nullable Expr substituted(Expr f, Expr x, Expr point, Frame frame) {
    if (!isSmooth(f, frame)) {
      return null;
    }
    Expr value =
        frame.filtering(_ -> false, () -> frame.evaluate(Expressions.replace(f, x, point)));
    return isFinite(value) ? value : null;
  }

  private static boolean isFinite(Expr value) {
    return !Infinities.isSingular(value)
        && (!(value instanceof Call call) || call.args().stream().allMatch(Limits::isFinite));
  }

  /// Whether all functions have no jumps: those that have, and unknown ones, are looked at closer.
  private static boolean isSmooth(Expr f, Frame frame) {
    if (!(f instanceof Call call)) {
      return true;
    }
    boolean known =
        call.head() instanceof Symbol head
            && frame.definitions().has(head, org.scheelite.builtin.Attribute.NUMERIC_FUNCTION)
            && switch (head.name()) {
              case "Sign",
                  "Floor",
                  "Ceiling",
                  "Round",
                  "UnitStep",
                  "HeavisideTheta",
                  "IntegerPart",
                  "FractionalPart",
                  "Mod",
                  "Quotient",
                  "Arg",
                  "Boole" ->
                  false;
              default -> true;
            };
    return known && call.args().stream().allMatch(arg -> isSmooth(arg, frame));
  }
}
