package org.scheelite.std.algebra.division;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.algebra.OverField;
import org.scheelite.std.algebra.Polynomials;
import org.scheelite.std.algebra.RationalForm;
import org.scheelite.std.algebra.Rationals;

/// Division of polynomials in one variable.
final class LongDivision {
  private static final Symbol RATIONALIZE = Symbol.system("Rationalize");

  static final Message DIVZ = Message.of("General::divz", "The argument `1` should be nonzero.");

  private LongDivision() {}

  static @Nullable Expr of(
      Expr p,
      Expr q,
      Expr variable,
      String builtin,
      BiFunction<OverField, OverField.Division, Expr> result,
      Frame frame) {
    if (!Polynomials.isVariable(variable, frame)) {
      return frame.decline(Polynomials.invalidVariable(builtin), variable);
    }
    for (Expr side : List.of(p, q)) {
      if (!Polynomials.is(side, List.of(variable))) {
        return frame.decline(Polynomials.POLY.by(builtin), side);
      }
    }
    if (isZero(q, variable, frame)) {
      return frame.decline(DIVZ.by(builtin), q);
    }
    return Rationals.exactly(
        Call.list(p, q),
        pair -> {
          Call sides = (Call) pair;
          var field = new OverField(Kernels.of(frame, sides));
          List<RationalForm> above = field.read(sides.arg(0), variable);
          List<RationalForm> below = field.read(sides.arg(1), variable);
          if (above == null || below == null) {
            throw new IllegalStateException("found to be a polynomial before: " + sides);
          }
          return result.apply(field, field.divide(above, below));
        },
        frame);
  }

  private static boolean isZero(Expr q, Expr variable, Frame frame) {
    Expr exact = frame.call(RATIONALIZE, q, Int.ZERO);
    List<RationalForm> list = new OverField(Kernels.of(frame, exact)).read(exact, variable);
    return list == null || list.isEmpty();
  }
}
