package org.scheelite.net.train.setting;

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
/// @param function `None`, or what gives the factor of a batch
public record Schedule(double initial, Expr function) {

  /// The rate of a batch, counted from 1.
  ///
  /// @param total how many batches there will be, as far as that is known
  public double rate(long batch, long total, Frame frame) {
    if (function.equals(Sym.NONE)) {
      return initial;
    }
    Expr factor = frame.call(function, Int.of(batch), Int.of(total));
    if (frame.numeric(factor, 0) instanceof Num number && Double.isFinite(number.doubleValue())) {
      return initial * number.doubleValue();
    }
    throw new NetFault(TrainMessages.SCHEDULE, factor, Int.of(batch));
  }

  public Expr initialExpr() {
    return Real.of(initial);
  }
}
