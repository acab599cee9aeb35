package org.scheelite.std.linear;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Terms;

/// Bases of the vectors that a matrix takes to zero.
public final class Kernels {
  private Kernels() {}

  /// A basis from reduced rows, the last free unknown first: it is 1, the other free ones are 0.
  /// Rational vectors are brought to integers.
  public static List<Expr[]> basis(Expr[][] reduced, Frame frame) {
    int columns = reduced[0].length;
    int[] pivots = Elimination.pivots(reduced, columns);
    List<Expr[]> basis = new ArrayList<>();
    for (int free = columns - 1; free >= 0; free--) {
      if (pivots[free] >= 0) {
        continue;
      }
      var vector = new Expr[columns];
      for (int k = 0; k < columns; k++) {
        vector[k] =
            k == free
                ? Int.ONE
                : pivots[k] < 0 ? Int.ZERO : frame.evaluate(Terms.negate(reduced[pivots[k]][free]));
      }
      basis.add(cleared(vector));
    }
    return basis;
  }

  /// The vector times the least number that makes its coordinates integers, where they are
  /// rational.
  public static Expr[] cleared(Expr[] vector) {
    BigInteger common = BigInteger.ONE;
    for (Expr x : vector) {
      switch (x) {
        case Whole _ -> {}
        case Rational(_, var denominator) ->
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        default -> {
          return vector;
        }
      }
    }
    Num factor = Whole.of(common);
    return Arrays.stream(vector)
        .map(x -> Arithmetic.multiply(factor, (Num) x))
        .toArray(Expr[]::new);
  }
}
