package org.scheelite.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// The boxes of sums, products, powers and roots.
final class BoxAlgebra {
  private static final int SUM = 310;
  private static final int PRODUCT = 400;
  private static final int SIGN = 480;
  private static final int POWER = 590;

  private static final Symbol FRACTION = Symbol.system("FractionBox");
  private static final Num HALF = Rational.of(1, 2);

  private final BoxMaker maker;

  BoxAlgebra(BoxMaker maker) {
    this.maker = maker;
  }

  @Nullable Box of(Normal call, String head) {
    int size = call.size();
    return switch (head) {
      case "Plus" -> size > 1 ? sum(call) : null;
      case "Times" -> size > 1 ? product(call) : null;
      case "Power" -> size == 2 ? power(call) : null;
      case "Sqrt" -> size == 1 ? Box.of("SqrtBox", maker.part(call.arg(0), 0)) : null;
      default -> null;
    };
  }

  private Box sum(Normal sum) {
    var terms = new ArrayList<Expr>(sum.args());
    if (maker.isTraditional()) {
      terms.sort(Comparator.comparingDouble(BoxAlgebra::degree).reversed());
    }
    var row = new ArrayList<Expr>();
    for (Expr term : terms) {
      Expr positive = Algebra.positive(term);
      if (positive != null) {
        row.add(Str.of("-"));
      } else if (!row.isEmpty()) {
        row.add(Str.of("+"));
      }
      boolean tight = positive != null && row.size() == 1;
      row.add(maker.part(positive == null ? term : positive, tight ? PRODUCT : SUM + 1));
    }
    return new Box(Box.row(row), SUM);
  }

  /// The degree of a term in all its symbols, by which mathematics orders the terms.
  private static double degree(Expr term) {
    return switch (term) {
      case Num _ -> 0;
      case Normal product when product.is(Sym.TIMES) ->
          product.args().stream().mapToDouble(BoxAlgebra::degree).sum();
      case Normal power when power.is(Sym.POWER, 2) && power.arg(1) instanceof Num exponent ->
          power.arg(0) instanceof Num ? 0 : exponent.doubleValue();
      default -> 1;
    };
  }

  private Box product(Normal product) {
    Expr positive = Algebra.positive(product);
    if (positive != null) {
      return new Box(Box.row(List.of(Str.of("-"), maker.part(positive, PRODUCT))), SIGN);
    }
    var above = new ArrayList<Expr>();
    var below = new ArrayList<Expr>();
    for (int i = 0; i < product.size(); i++) {
      Algebra.split(product.arg(i), i == 0, above, below);
    }
    RootsOfConstants.join(above, below);
    if (below.isEmpty()) {
      return new Box(factors(above), PRODUCT);
    }
    return Box.of("FractionBox", side(above), side(below));
  }

  private Expr side(List<Expr> factors) {
    return factors.isEmpty()
        ? Str.of("1")
        : factors.size() == 1 ? maker.part(factors.getFirst(), 0) : factors(factors);
  }

  private Expr factors(List<Expr> factors) {
    var parts = new ArrayList<Expr>();
    for (Expr factor : factors) {
      parts.add(maker.part(factor, PRODUCT + 1));
    }
    return Box.separated(parts, " ");
  }

  private Box power(Normal power) {
    Expr base = power.arg(0);
    Expr exponent = power.arg(1);
    if (exponent.equals(HALF)) {
      return Box.of("SqrtBox", maker.part(base, 0));
    }
    Expr inverse = exponent instanceof Num ? Algebra.inverse(power) : null;
    if (inverse != null) {
      return Box.of("FractionBox", Str.of("1"), maker.part(inverse, 0));
    }
    if (maker.isTraditional()
        && exponent instanceof Rational(var numerator, var denominator)
        && numerator.equals(Int.ONE.big())) {
      return Box.of("RadicalBox", maker.part(base, 0), Str.of(denominator.toString()));
    }
    return new Box(
        BoxMaker.call("SuperscriptBox", maker.part(base, POWER + 1), exponent(exponent)), POWER);
  }

  /// Fractions in exponents stay in one line.
  private Expr exponent(Expr exponent) {
    Expr boxes = maker.part(exponent, 0);
    boolean signed =
        boxes instanceof Normal row
            && row.size() == 1
            && row.arg(0) instanceof Normal parts
            && parts.size() == 2
            && parts.arg(0).equals(Str.of("-"));
    return signed
        ? Box.row(List.of(Str.of("-"), inLine(((Normal) ((Normal) boxes).arg(0)).arg(1))))
        : inLine(boxes);
  }

  private static Expr inLine(Expr boxes) {
    return boxes instanceof Normal fraction && fraction.is(FRACTION, 2)
        ? Box.row(List.of(fraction.arg(0), Str.of("/"), fraction.arg(1)))
        : boxes;
  }
}
