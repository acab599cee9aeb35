package org.scheelite.std.distribution;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Parameters that may be left out.
public final class Defaults {
  private Defaults() {}

  /// All parameters of a member in the order of its family; null where their number is wrong.
  static Expr @Nullable [] of(Family family, Normal call) {
    int count = family.parameters().size();
    Expr[] given = call.toArray();
    if (family.range() && given.length > 0) {
      if (!(given[0] instanceof Normal pair && pair.is(Sym.LIST, 2))) {
        return null;
      }
      var flat = new Expr[given.length + 1];
      flat[0] = pair.arg(0);
      flat[1] = pair.arg(1);
      System.arraycopy(given, 1, flat, 2, given.length - 1);
      given = flat;
    }
    if (given.length == count) {
      return given;
    }
    return missing(family.name(), given);
  }

  /// A distribution written without its parameters, with the usual ones put in; null for others.
  public static @Nullable Expr filled(Normal call) {
    if (call.size() > 0 || !(call.head() instanceof Symbol head)) {
      return null;
    }
    return switch (head.name()) {
      case "UniformDistribution", "TriangularDistribution" ->
          Call.of(head, Call.list(Int.ZERO, Int.ONE));
      default -> Call.of(head, Int.ZERO, Int.ONE);
    };
  }

  private static Expr @Nullable [] missing(String name, Expr[] given) {
    return switch (name) {
      case "NormalDistribution",
          "UniformDistribution",
          "CauchyDistribution",
          "LaplaceDistribution",
          "LogisticDistribution",
          "GumbelDistribution" ->
          given.length == 0 ? new Expr[] {Int.ZERO, Int.ONE} : null;
      case "RayleighDistribution" -> given.length == 0 ? new Expr[] {Int.ONE} : null;
      case "TriangularDistribution" -> triangle(given);
      default -> null;
    };
  }

  private static Expr @Nullable [] triangle(Expr[] given) {
    Expr half = Rational.of(1, 2);
    return switch (given.length) {
      case 0 -> new Expr[] {Int.ZERO, Int.ONE, half};
      case 2 -> new Expr[] {given[0], given[1], Terms.product(half, Terms.sum(given[0], given[1]))};
      default -> null;
    };
  }
}
