package org.scheelite.std.analysis.signal;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.number.Terms;

/// Means of neighbours in a list.
///
/// `MovingAverage[list, r]` gives the means of all runs of `r` neighbours; `MovingAverage[list,
/// {w1, w2, ...}]` weighs them.
///
/// ```wl
/// In:  MovingAverage[{a, b, c, d}, 2]
/// Out: {(a + b)/2, (b + c)/2, (c + d)/2}
/// In:  MovingAverage[{1, 5, 7, 3, 6, 2}, 3]
/// Out: {13/3, 5, 16/3, 11/3}
/// In:  MovingAverage[{1., 2., 4.}, {1, 3}]
/// Out: {1.75, 3.5}
/// ```
@Builtin(seeAlso = {"MovingMedian", "MovingMap", "ExponentialMovingAverage", "ListCorrelate"})
final class MovingAverage {
  /// The run is longer than the list, or no length at all.
  static final Message ARG2 =
      Message.of(
          "MovingAverage::arg2",
          "The second argument `1` must be either a positive integer less than or equal to the"
              + " length of the first argument or a vector of weights.");

  private MovingAverage() {}

  @Form
  static @Nullable Expr average(Expr list, Expr size, Frame frame) {
    if (size instanceof Normal weights && weights.is(Sym.LIST)) {
      Expr total = frame.call(Symbol.system("Total"), weights);
      Expr scaled = frame.evaluate(Terms.quotient(weights, total));
      return frame.call(Symbol.system("ListCorrelate"), scaled, list);
    }
    int r = Moving.size(size);
    if (list instanceof Packed.Reals reals && reals.rank() == 1 && r > 0 && r <= reals.size()) {
      return machine(reals.toReals(), r);
    }
    Expr means = Moving.runs(list, r, frame, run -> frame.call(Symbol.system("Mean"), run));
    return means == null ? frame.decline(ARG2, size) : means;
  }

  private static Expr machine(double[] x, int r) {
    double[] means = new double[x.length - r + 1];
    for (int i = 0; i < means.length; i++) {
      double sum = 0;
      for (int k = 0; k < r; k++) {
        sum += x[i + k];
      }
      means[i] = sum / r;
    }
    return Packed.of(means);
  }

  /// An exponential mean over the whole list: each is the last plus a part of the difference.
  static @Nullable Expr exponential(Expr list, Expr part, Frame frame) {
    if (!(list instanceof Normal all) || !all.is(Sym.LIST) || all.size() == 0) {
      return null;
    }
    var values = new Expr[all.size()];
    values[0] = all.arg(0);
    for (int i = 1; i < values.length; i++) {
      frame.poll();
      Expr rest = Terms.product(Terms.difference(Int.ONE, part), values[i - 1]);
      values[i] = frame.evaluate(Terms.sum(Terms.product(part, all.arg(i)), rest));
    }
    return Call.list(values);
  }
}
