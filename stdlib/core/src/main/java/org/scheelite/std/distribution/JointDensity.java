package org.scheelite.std.distribution;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// The density of the normal distribution of vectors.
final class JointDensity {
  private JointDensity() {}

  /// The density at a vector, or at each of several; null for other distributions and points.
  static @Nullable Expr of(Expr distribution, Expr x, Frame frame) {
    if (!(distribution instanceof Normal call
        && call.is(Symbol.system("MultinormalDistribution"), 2)
        && call.arg(0) instanceof Normal mean
        && mean.is(Sym.LIST)
        && x instanceof Normal point
        && point.is(Sym.LIST))) {
      return null;
    }
    if (point.size() > 0 && Lists.isList(point.arg(0))) {
      Expr self = Symbol.system("PDF");
      return Lists.of(point.args().stream().map(each -> frame.call(self, call, each)).toList());
    }
    return point.size() == mean.size() ? at(mean, call.arg(1), point, frame) : null;
  }

  private static @Nullable Expr at(Normal mean, Expr covariance, Normal point, Frame frame) {
    Expr inverse = frame.call(Symbol.system("Inverse"), covariance);
    if (!Lists.isList(inverse)) {
      return null;
    }
    Expr deviation = frame.evaluate(Terms.difference(point, mean));
    Expr square = frame.call(Sym.DOT, deviation, inverse, deviation);
    boolean open = !frame.test(Symbol.system("MatrixQ"), inverse, Symbol.system("NumericQ"));
    Expr turned = Terms.negate(square);
    Expr negative = open ? turned : frame.call(Symbol.system("Expand"), turned);
    Expr exponent = Terms.product(Rational.of(1, 2), negative);
    Expr size = Terms.power(Terms.product(Int.TWO, Sym.PI), Rational.of(mean.size(), 2));
    Expr root = Terms.sqrt(Call.of(Symbol.system("Det"), covariance));
    return frame.evaluate(Terms.quotient(Terms.power(Sym.E, exponent), Terms.product(size, root)));
  }
}
