package org.scheelite.net.layer.normalization;

import java.util.List;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.net.layer.Arguments;

/// The option `"Epsilon"`: what is added to variances, so that nothing is divided by 0.
final class Epsilon {
  private static final double DEFAULT = 0.001;

  static final Option<Double> OPTION =
      Option.string(
          "Epsilon",
          Real.of(DEFAULT),
          "a number that is at least 0",
          (value, frame) -> {
            double number = Arguments.real(value, frame);
            return number >= 0 ? (Double) number : null;
          });

  private Epsilon() {}

  static void option(double epsilon, List<Expr> options) {
    if (epsilon != DEFAULT) {
      options.add(Call.rule(Str.of("Epsilon"), Real.of(epsilon)));
    }
  }
}
