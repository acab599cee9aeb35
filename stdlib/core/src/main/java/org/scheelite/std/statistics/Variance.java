package org.scheelite.std.statistics;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// Variances.
///
/// `Variance[list]` is the sum of squared deviations from the mean divided by the number of
/// elements less 1; of a matrix that of each column, of a distribution its variance.
///
/// ```wl
/// In:  {Variance[{1, 2, 3}], Variance[{1., 2., 4.}]}
/// Out: {1, 2.333333333333333}
/// ```
///
/// ```wl
/// In:  Variance[{{1, 2}, {3, 8}}]
/// Out: {2, 18}
/// ```
///
/// ```wl
/// In:  Variance[NormalDistribution[m, s]]
/// Out: s^2
/// ```
///
/// ```wl
/// In:  Variance[2]
/// Msg: Variance::rectt: Rectangular array expected at position 1 in Variance[2].
/// Out: Variance[2]
/// In:  Variance[{1}]
/// Msg: Variance::shlen: The argument {1} should have at least two elements.
/// Out: Variance[{1}]
/// ```
@Builtin(seeAlso = {"StandardDeviation", "Mean", "Covariance"})
final class Variance {
  /// One element has no spread.
  static final Message SHLEN =
      Message.of("Variance::shlen", "The argument `1` should have at least two elements.");

  /// Squares of smaller numbers are added as machine integers.
  private static final long SMALL = 1L << 30;

  /// There are no data.
  static final Message RECTT =
      Message.of("Variance::rectt", "Rectangular array expected at position 1 in `1`.");

  private Variance() {}

  @Form
  static @Nullable Expr variance(Expr data, Frame frame) {
    Normal list = Data.list(data);
    if (Data.isNone(data)) {
      return frame.decline(RECTT, Call.of(Symbol.system("Variance"), data));
    }
    if (list == null) {
      return DistributionMoments.of("Variance", data, frame);
    }
    if (list.size() < 2) {
      return frame.decline(SHLEN, data);
    }
    double[] reals = Data.reals(list);
    if (reals != null) {
      return Real.of(Data.squares(reals) / (reals.length - 1));
    }
    if (list instanceof Packed.Ints ints && ints.rank() == 1) {
      return ofIntegers(ints);
    }
    if (Data.isMatrix(list)) {
      return Data.columns(list, column -> Data.call("Variance", column));
    }
    return Data.call("Covariance", list, list);
  }

  /// The exact variance from the sums of the numbers and their squares.
  private static Expr ofIntegers(Packed.Ints ints) {
    BigInteger sum = BigInteger.ZERO;
    BigInteger squares = BigInteger.ZERO;
    long partSum = 0;
    long partSquares = 0;
    for (int i = 0; i < ints.total(); i++) {
      long x = ints.at(i);
      if (Math.abs(x) >= SMALL) {
        BigInteger large = BigInteger.valueOf(x);
        sum = sum.add(large);
        squares = squares.add(large.multiply(large));
        continue;
      }
      partSum += x;
      partSquares += x * x;
      if (partSquares >= 1L << 62 || Math.abs(partSum) >= 1L << 62) {
        sum = sum.add(BigInteger.valueOf(partSum));
        squares = squares.add(BigInteger.valueOf(partSquares));
        partSum = 0;
        partSquares = 0;
      }
    }
    sum = sum.add(BigInteger.valueOf(partSum));
    squares = squares.add(BigInteger.valueOf(partSquares));
    BigInteger n = BigInteger.valueOf(ints.total());
    return Rational.of(
        n.multiply(squares).subtract(sum.multiply(sum)), n.multiply(n.subtract(BigInteger.ONE)));
  }
}
