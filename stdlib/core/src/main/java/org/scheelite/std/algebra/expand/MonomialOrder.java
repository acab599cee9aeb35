package org.scheelite.std.algebra.expand;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;

/// The orders of monomials by name, the largest first.
final class MonomialOrder {
  private MonomialOrder() {}

  static @Nullable Comparator<List<Expr>> of(Expr name) {
    return switch (name instanceof Str(String text) ? text : name.toString()) {
      case "Lexicographic", "Automatic" -> MonomialOrder::lexicographic;
      case "NegativeLexicographic" -> (a, b) -> lexicographic(b, a);
      case "DegreeLexicographic" -> degree(-1).thenComparing(MonomialOrder::lexicographic);
      case "DegreeReverseLexicographic" -> degree(-1).thenComparing(MonomialOrder::reverse);
      case "NegativeDegreeLexicographic" -> degree(1).thenComparing(MonomialOrder::lexicographic);
      case "NegativeDegreeReverseLexicographic" -> degree(1).thenComparing(MonomialOrder::reverse);
      default -> null;
    };
  }

  private static double value(Expr exponent) {
    return ((Num) exponent).doubleValue();
  }

  private static Comparator<List<Expr>> degree(int sign) {
    return Comparator.comparingDouble(
        e -> sign * e.stream().mapToDouble(MonomialOrder::value).sum());
  }

  private static int lexicographic(List<Expr> a, List<Expr> b) {
    for (int i = 0; i < a.size(); i++) {
      int order = Double.compare(value(b.get(i)), value(a.get(i)));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int reverse(List<Expr> a, List<Expr> b) {
    for (int i = a.size() - 1; i >= 0; i--) {
      int order = Double.compare(value(a.get(i)), value(b.get(i)));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
