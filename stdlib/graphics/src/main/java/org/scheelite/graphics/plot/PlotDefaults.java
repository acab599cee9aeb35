package org.scheelite.graphics.plot;

import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;

/// Values of options that all plots of curves share.
final class PlotDefaults {

  /// `1/GoldenRatio`.
  static final Expr ASPECT = Call.of(Sym.POWER, Sym.GOLDEN_RATIO, Int.of(-1));

  private PlotDefaults() {}
}
