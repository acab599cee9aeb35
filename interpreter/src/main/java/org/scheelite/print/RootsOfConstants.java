package org.scheelite.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;

/// Square roots of numbers beside those of constants are written as one root: `Sqrt[2*Pi]`.
final class RootsOfConstants {
  private static final Expr HALF = Rational.of(1, 2);

  private RootsOfConstants() {}

  /// Joins the roots among the factors above and below the line where there are several and one is
  /// of a constant.
  static void join(List<Expr> numerators, List<Expr> denominators) {
    List<Expr> above = radicands(numerators);
    List<Expr> below = radicands(denominators);
    boolean constant =
        above.stream().anyMatch(e -> !(e instanceof Whole))
            || below.stream().anyMatch(e -> !(e instanceof Whole));
    if (!constant || above.size() + below.size() < 2) {
      return;
    }
    List<Expr> side = above.isEmpty() ? denominators : numerators;
    int place = side.size() - 1;
    while (radicand(side.get(place)) == null) {
      place--;
    }
    List<Expr> inside = new ArrayList<>(above.isEmpty() ? below : above);
    if (!above.isEmpty()) {
      below.forEach(e -> inside.add(Call.of(Sym.POWER, e, Int.MINUS_ONE)));
    }
    Expr product = inside.size() == 1 ? inside.getFirst() : Call.of(Sym.TIMES, inside);
    side.set(place, Call.of(Sym.POWER, product, HALF));
    Expr kept = side.get(place);
    numerators.removeIf(e -> e != kept && radicand(e) != null);
    denominators.removeIf(e -> e != kept && radicand(e) != null);
  }

  private static List<Expr> radicands(List<Expr> factors) {
    List<Expr> list = new ArrayList<>();
    for (Expr factor : factors) {
      Expr radicand = radicand(factor);
      if (radicand != null) {
        list.add(radicand);
      }
    }
    return list;
  }

  /// What a square root of a whole number or of a constant is the root of; null for others.
  private static @Nullable Expr radicand(Expr factor) {
    return factor instanceof Normal power
            && power.is(Sym.POWER, 2)
            && power.arg(1).equals(HALF)
            && (power.arg(0) instanceof Whole n && n.sign() > 0
                || power.arg(0).equals(Sym.PI)
                || power.arg(0).equals(Sym.E))
        ? power.arg(0)
        : null;
  }
}
