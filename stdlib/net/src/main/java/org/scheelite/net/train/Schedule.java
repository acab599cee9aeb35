package org.scheelite.net.train;

import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.net.NetFault;

/// The learning rate, batch by batch.
///
/// @param initial the rate at the start
/// @param function `Automatic`, or what gives the factor of a batch
record Schedule(double initial, Expr function) {

  /// The schedule that options set; the method's own rate goes before the general one.
  static Schedule of(Method method, Expr rate, Frame frame) {
    for (Expr given : new Expr[] {method.rate(), rate}) {
      if (!given.equals(Sym.AUTOMATIC)
          && frame.numeric(given, 0) instanceof Num number
          && Double.isFinite(number.doubleValue())) {
        return new Schedule(number.doubleValue(), method.schedule());
      }
    }
    return new Schedule(method.usual(), method.schedule());
  }

  /// The rate of a batch, counted from 1.
  ///
  /// @param total how many batches there will be, as far as that is known
  double rate(long batch, long total, Frame frame) {
    if (function.equals(Sym.AUTOMATIC) || function.equals(Sym.NONE)) {
      return initial;
    }
    Expr factor = frame.call(function, Int.of(batch), Int.of(total));
    if (frame.numeric(factor, 0) instanceof Num number && Double.isFinite(number.doubleValue())) {
      return initial * number.doubleValue();
    }
    throw new NetFault(TrainMessages.SCHEDULE, factor, Int.of(batch));
  }

  Expr initialExpr() {
    return Real.of(initial);
  }
}
