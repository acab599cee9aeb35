package org.scheelite.std.algebra.division;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.std.algebra.Expansion;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.algebra.Polynomials;
import org.scheelite.std.algebra.polynomial.Division;
import org.scheelite.std.algebra.polynomial.Polynomial;
import org.scheelite.std.algebra.polynomial.Subresultants;
import org.scheelite.std.number.Terms;

/// Resultants of expressions.
final class Resultants {
  private Resultants() {}

  static @Nullable Expr of(Expr p, Expr q, Expr variable, String builtin, Frame frame) {
    for (Expr side : List.of(p, q)) {
      if (!Polynomials.is(side, List.of(variable))) {
        return frame.decline(Polynomials.POLY.by(builtin), side);
      }
    }
    Kernels kernels = Kernels.of(frame, p, q);
    int v = kernels.variable(variable);
    Polynomial f = kernels.polynomial(p);
    Polynomial g = kernels.polynomial(q);
    if (f == null || g == null) {
      return null;
    }
    if (v < 0) {
      return f.isZero() || g.isZero() ? Int.ZERO : Int.ONE;
    }
    return kernels.expr(Subresultants.resultant(f, g, v, frame.budget()));
  }

  static @Nullable Expr discriminant(Expr poly, Expr variable, Frame frame) {
    if (!Polynomials.is(poly, List.of(variable))) {
      return frame.decline(Polynomials.POLY.by("Discriminant"), poly);
    }
    Kernels kernels = Kernels.of(frame, poly);
    int v = kernels.variable(variable);
    Polynomial f = kernels.polynomial(poly);
    if (f == null) {
      return null;
    }
    if (v < 0 || f.degree(v) < 1) {
      return f.isZero()
          ? Int.ZERO
          : Expansion.of(frame.evaluate(Terms.power(kernels.expr(f), Int.of(-2))), frame);
    }
    int n = f.degree(v);
    Polynomial resultant = Subresultants.resultant(f, f.derivative(v), v, frame.budget());
    Polynomial quotient = Division.certain(resultant, f.leading(v), frame.budget());
    return kernels.expr(n % 4 >= 2 ? quotient.negated() : quotient);
  }
}
