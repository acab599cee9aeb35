package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.distribution.Distributions;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Quantiles.
///
/// `Quantile[list, q]` is the smallest element that at least the fraction `q` of the elements do
/// not exceed; `Quantile[list, {q1, q2, ...}]` gives several. `Quantile[list, q, {{a, b}, {c, d}}]`
/// interpolates between elements as the four parameters say.
///
/// ```wl
/// In:  {Quantile[{1, 2, 3, 4}, 1/2], Quantile[{5, 1, 3}, 0.9]}
/// Out: {2, 5}
/// ```
///
/// ```wl
/// In:  Quantile[{1, 2, 3, 4}, {1/4, 3/4}]
/// Out: {1, 3}
/// ```
///
/// ```wl
/// In:  Quantile[{1, 2}, 2]
/// Msg: Quantile::nquan: The Quantile specification 2 should be a number or a list of numbers between 0 and 1.
/// Out: Quantile[{1, 2}, 2]
/// In:  Quantile[{1, 2, 3, 4}, 1/2, {{1/2, 0}, {0, 1}}]
/// Out: 5/2
/// ```
@Builtin(seeAlso = {"Median", "Quartiles"})
final class Quantile {
  private static final Expr STEPS =
      Call.list(Call.list(Int.ZERO, Int.ZERO), Call.list(Int.ONE, Int.ZERO));

  /// A share of the data is from 0 to 1.
  static final Message NQUAN =
      Message.of(
          "Quantile::nquan",
          "The Quantile specification `1` should be a number or a list of numbers between 0 and"
              + " 1.");

  private Quantile() {}

  @Form
  static @Nullable Expr quantile(Expr data, Expr q, Frame frame) {
    if (Distributions.isKnown(data)) {
      return q instanceof Normal several && several.is(Sym.LIST)
          ? Lists.of(
              several.args().stream().map(each -> Data.call("Quantile", data, each)).toList())
          : Distributions.quantile(data, q, frame);
    }
    return quantile(data, q, STEPS, frame);
  }

  @Form
  static @Nullable Expr quantile(Expr data, Expr q, Expr parameters, Frame frame) {
    Normal list = Data.list(data);
    if (list == null || list.size() == 0) {
      return null;
    }
    if (q instanceof Normal several && several.is(Sym.LIST) && !Data.isMatrix(list)) {
      return all(list, several, parameters, frame);
    }
    if (q instanceof Normal several && several.is(Sym.LIST)) {
      return Call.list(
          several.args().stream()
              .map(each -> Data.call("Quantile", list, each, parameters))
              .toArray(Expr[]::new));
    }
    if (Data.isMatrix(list)) {
      return Data.columns(list, column -> Data.call("Quantile", column, q, parameters));
    }
    Expr[] sorted = Sorting.byValue(list, frame);
    Num[] p = numbers(parameters);
    Num fraction = Numerics.number(q, 0, frame);
    if (isOutside(fraction)) {
      return frame.decline(NQUAN, q);
    }
    return sorted == null || p == null || fraction == null || fraction instanceof Complex
        ? null
        : between(sorted, fraction, p, frame);
  }

  /// Several quantiles of data that are sorted once.
  private static @Nullable Expr all(Normal list, Normal several, Expr parameters, Frame frame) {
    Expr[] sorted = Sorting.byValue(list, frame);
    Num[] p = numbers(parameters);
    if (sorted == null || p == null) {
      return null;
    }
    var quantiles = new Expr[several.size()];
    for (int i = 0; i < quantiles.length; i++) {
      Num fraction = Numerics.number(several.arg(i), 0, frame);
      if (isOutside(fraction)) {
        return frame.decline(NQUAN, several);
      }
      if (fraction == null || fraction instanceof Complex) {
        return null;
      }
      quantiles[i] = between(sorted, fraction, p, frame);
    }
    return Call.list(quantiles);
  }

  private static boolean isOutside(@Nullable Num fraction) {
    return fraction != null
        && !(fraction instanceof Complex)
        && !(fraction.doubleValue() >= 0 && fraction.doubleValue() <= 1);
  }

  private static Num @Nullable [] numbers(Expr parameters) {
    return parameters instanceof Normal rows
            && rows.is(Sym.LIST, 2)
            && rows.arg(0) instanceof Normal first
            && first.is(Sym.LIST, 2)
            && rows.arg(1) instanceof Normal second
            && second.is(Sym.LIST, 2)
            && first.arg(0) instanceof Num a
            && first.arg(1) instanceof Num b
            && second.arg(0) instanceof Num c
            && second.arg(1) instanceof Num d
        ? new Num[] {a, b, c, d}
        : null;
  }

  private static @Nullable Expr between(Expr[] sorted, Num q, Num[] p, Frame frame) {
    Num count = Arithmetic.add(Int.of(sorted.length), p[1]);
    Num x = Arithmetic.add(p[0], Arithmetic.multiply(count, q));
    if (!(frame.call(Symbol.system("Floor"), x) instanceof Int(long floor))) {
      return null;
    }
    Num part = Arithmetic.subtract(x, Int.of(floor));
    Num weight = Arithmetic.add(p[2], Arithmetic.multiply(p[3], part));
    Expr low = sorted[index(floor, sorted)];
    Expr high = part.sign() == 0 ? low : sorted[index(floor + 1, sorted)];
    if (p[3].sign() == 0 && p[2].equals(Int.ONE)) {
      return high;
    }
    return Terms.sum(low, Terms.product(weight, Terms.difference(high, low)));
  }

  private static int index(long position, Expr[] sorted) {
    return (int) Math.clamp(position - 1, 0L, sorted.length - 1L);
  }
}
