package org.scheelite.net.layer.function;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;

/// Functions of arrays that are made of others.
final class Synonyms {
  /// Beyond, a power of a matrix is a long chain of products.
  private static final int MOST_FACTORS = 64;

  private Synonyms() {}

  /// Another call of the same value; null for functions that are not made of others.
  static @Nullable Expr of(Normal call) {
    if (!(call.head() instanceof Symbol head) || call.size() == 0) {
      return null;
    }
    return switch (call.size()) {
      case 1 -> unary(head.name(), call.arg(0));
      case 2 -> binary(head.name(), call.arg(0), call.arg(1));
      default -> null;
    };
  }

  private static @Nullable Expr unary(String name, Expr a) {
    return switch (name) {
      case "RootMeanSquare" -> f("Sqrt", f("Mean", f("Power", a, Int.TWO)));
      case "Normalize" -> f("Divide", a, f("Norm", a));
      case "UnitStep" -> f("Boole", f("GreaterEqual", a, Int.ZERO));
      case "Standardize" -> f("Divide", deviation(a), f("StandardDeviation", a));
      case "Rescale" ->
          f("Divide", f("Subtract", a, f("Min", a)), f("Subtract", f("Max", a), f("Min", a)));
      case "RotateLeft" -> binary(name, a, Int.ONE);
      case "RotateRight" -> binary(name, a, Int.ONE);
      default -> null;
    };
  }

  private static @Nullable Expr binary(String name, Expr a, Expr b) {
    return switch (name) {
      case "EuclideanDistance" -> f("Norm", f("Subtract", a, b));
      case "SquaredEuclideanDistance" -> f("Total", f("Power", f("Subtract", a, b), Int.TWO));
      case "ManhattanDistance" -> f("Total", f("Abs", f("Subtract", a, b)));
      case "ChessboardDistance" -> f("Max", f("Abs", f("Subtract", a, b)));
      case "HammingDistance" -> f("Total", f("Unitize", f("Subtract", a, b)));
      case "BrayCurtisDistance" ->
          f(
              "Divide",
              f("Total", f("Abs", f("Subtract", a, b))),
              f("Total", f("Abs", f("Plus", a, b))));
      case "CanberraDistance" ->
          f(
              "Total",
              f("Divide", f("Abs", f("Subtract", a, b)), f("Plus", f("Abs", a), f("Abs", b))));
      case "CosineDistance" ->
          f(
              "Subtract",
              Int.ONE,
              f("Divide", f("Dot", a, b), f("Times", f("Norm", a), f("Norm", b))));
      case "Covariance" ->
          f(
              "Divide",
              f("Total", f("Times", deviation(a), deviation(b))),
              f("Subtract", f("Length", a), Int.ONE));
      case "Correlation" ->
          f(
              "Divide",
              f("Covariance", a, b),
              f("Times", f("StandardDeviation", a), f("StandardDeviation", b)));
      case "LinearSolve" -> f("Dot", f("Inverse", a), b);
      case "MatrixPower" ->
          b instanceof Int(long n) && n > 0 && n <= MOST_FACTORS
              ? f("Dot", Stream.generate(() -> a).limit(n).toArray(Expr[]::new))
              : null;
      case "RotateLeft" -> rotated(a, b, 1);
      case "RotateRight" -> rotated(a, b, -1);
      case "Apply" -> applied(a, b);
      default -> null;
    };
  }

  private static Expr deviation(Expr a) {
    return f("Subtract", a, f("Mean", a));
  }

  private static @Nullable Expr rotated(Expr a, Expr count, int sign) {
    if (!(count instanceof Int(long n)) || n == 0) {
      return null;
    }
    Expr places = Int.of(sign * n);
    return sign * n > 0
        ? f("Join", f("Drop", a, places), f("Take", a, places))
        : f("Join", f("Take", a, places), f("Drop", a, places));
  }

  /// Functions of all elements together.
  private static @Nullable Expr applied(Expr function, Expr a) {
    return switch (function instanceof Symbol symbol ? symbol.name() : "") {
      case "Plus" -> f("Total", a);
      case "Times" -> f("Fold", function, a);
      case "List" -> a;
      default -> null;
    };
  }

  private static Expr f(String name, Expr... args) {
    return Call.of(Symbol.system(name), args);
  }
}
