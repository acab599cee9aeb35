package org.scheelite.std.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Draws from distributions of data and vectors, and by quantiles from all others.
final class DataDraws {
  private DataDraws() {}

  /// The values a call of `RandomVariate` asks for; null where the distribution is not known.
  static @Nullable Expr draw(Normal call, Frame frame) {
    if (!(call.arg(0) instanceof Normal distribution
        && distribution.size() > 0
        && distribution.head() instanceof Symbol head)) {
      return null;
    }
    Symbol choice = Symbol.system("RandomChoice");
    Expr[] size = call.size() == 2 ? new Expr[] {call.arg(1)} : new Expr[0];
    return switch (head.name()) {
      case "EmpiricalDistribution" -> frame.call(choice, with(distribution.arg(0), size));
      case "CategoricalDistribution" -> {
        Expr source = categories(distribution);
        yield source == null ? null : frame.call(choice, with(source, size));
      }
      case "MultinormalDistribution" -> vectors(distribution, call, frame);
      default -> byQuantiles(call, frame);
    };
  }

  private static Expr[] with(Expr first, Expr... rest) {
    var all = new Expr[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }

  private static @Nullable Expr categories(Normal distribution) {
    Expr weights = distribution.arg(distribution.size() - 1);
    if (weights instanceof Assoc assoc) {
      List<Expr> keys = new ArrayList<>();
      assoc.forEach(entry -> keys.add(entry.key()));
      return Call.of(Sym.RULE, Lists.of(assoc.values()), Lists.of(keys));
    }
    if (!(weights instanceof Normal list && list.is(Sym.LIST))) {
      return null;
    }
    if (distribution.size() == 2) {
      return Call.of(Sym.RULE, weights, distribution.arg(0));
    }
    List<Expr> numbers = new ArrayList<>();
    for (int i = 1; i <= list.size(); i++) {
      numbers.add(Int.of(i));
    }
    return Call.of(Sym.RULE, weights, Lists.of(numbers));
  }

  private static @Nullable Expr vectors(Normal distribution, Normal call, Frame frame) {
    if (distribution.size() != 2 || !(distribution.arg(0) instanceof Normal mean)) {
      return null;
    }
    Expr root =
        frame.call(
            Symbol.system("CholeskyDecomposition"),
            frame.call(Symbol.system("N"), distribution.arg(1)));
    Shape shape = shape(call, frame);
    if (!Lists.isList(root) || shape == null) {
      return null;
    }
    Generator generator = Generator.of(frame);
    List<Expr> values = new ArrayList<>();
    for (int i = 0; i < shape.total(); i++) {
      var z = new double[mean.size()];
      for (int k = 0; k < z.length; k++) {
        z[k] = generator.nextGaussian();
      }
      Expr moved = frame.call(Sym.DOT, Packed.of(z), root);
      values.add(frame.call(Sym.PLUS, frame.call(Symbol.system("N"), mean), moved));
    }
    return shaped(call, values, frame);
  }

  private static @Nullable Shape shape(Normal call, Frame frame) {
    return call.size() == 1 ? new Shape(new int[0], 1) : Shape.read(call.arg(1), 2, call, frame);
  }

  private static Expr shaped(Normal call, List<Expr> values, Frame frame) {
    if (call.size() == 1) {
      return values.getFirst();
    }
    Expr flat = Lists.of(values);
    Expr last = call.arg(1);
    if (!(last instanceof Normal dims) || dims.size() < 2) {
      return flat;
    }
    for (int i = dims.size() - 1; i > 0; i--) {
      flat = frame.call(Symbol.system("Partition"), flat, dims.arg(i));
    }
    return flat;
  }

  private static @Nullable Expr byQuantiles(Normal call, Frame frame) {
    Shape shape = shape(call, frame);
    if (shape == null) {
      return null;
    }
    Generator generator = Generator.of(frame);
    List<Expr> values = new ArrayList<>();
    for (int i = 0; i < shape.total(); i++) {
      frame.poll();
      Expr share = Real.of(generator.nextDouble());
      Expr value =
          frame.call(Symbol.system("N"), frame.call(Symbol.system("Quantile"), call.arg(0), share));
      if (!(value instanceof Num)) {
        return null;
      }
      values.add(isDiscrete(call.arg(0)) ? Int.of(Math.round(((Num) value).doubleValue())) : value);
    }
    return shaped(call, values, frame);
  }

  private static boolean isDiscrete(Expr distribution) {
    return distribution instanceof Normal call
        && call.head() instanceof Symbol head
        && Set.of(
                "GeometricDistribution",
                "NegativeBinomialDistribution",
                "HypergeometricDistribution")
            .contains(head.name());
  }
}
