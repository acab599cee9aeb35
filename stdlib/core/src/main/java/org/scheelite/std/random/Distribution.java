package org.scheelite.std.random;

import org.hipparchus.special.Gamma;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Numerics;

/// A probability distribution with numeric parameters that can be drawn from.
interface Distribution {

  /// One value; a whole number where [#isDiscrete].
  double draw(Generator generator);

  /// Whether the values are integers.
  default boolean isDiscrete() {
    return true;
  }

  /// The distribution an expression stands for, or null.
  static @Nullable Distribution read(Expr expr, Frame frame) {
    if (!(expr instanceof Normal call && call.head() instanceof Symbol head) || !head.isSystem()) {
      return null;
    }
    boolean pair = call.size() == 1 && call.arg(0) instanceof Normal list && list.is(Sym.LIST, 2);
    Normal source = pair ? (Normal) call.arg(0) : call;
    var p = new double[source.size()];
    for (int i = 0; i < p.length; i++) {
      p[i] = Numerics.machine(source.arg(i), frame);
      if (!Double.isFinite(p[i])) {
        return null;
      }
    }
    return make(head.name(), p, pair);
  }

  private static @Nullable Distribution make(String name, double[] p, boolean pair) {
    return switch (name) {
      case "NormalDistribution" -> normal(p, pair);
      case "UniformDistribution" ->
          p.length == 0 ? new Uniform(0, 1) : pair && p[0] < p[1] ? new Uniform(p[0], p[1]) : null;
      case "DiscreteUniformDistribution" -> pair && p[0] <= p[1] ? new Steps(p[0], p[1]) : null;
      case "BernoulliDistribution" -> p.length == 1 && isChance(p[0]) ? new Coin(p[0]) : null;
      case "BinomialDistribution" ->
          p.length == 2 && isCount(p[0]) && isChance(p[1]) ? new Coins((long) p[0], p[1]) : null;
      case "PoissonDistribution" -> p.length == 1 && p[0] > 0 ? new Events(p[0]) : null;
      case "ExponentialDistribution" -> p.length == 1 && p[0] > 0 ? new Waiting(p[0]) : null;
      default -> GammaDraws.make(name, p);
    };
  }

  private static @Nullable Distribution normal(double[] p, boolean pair) {
    if (p.length == 0) {
      return new Normally(0, 1);
    }
    return p.length == 2 && !pair && p[1] > 0 ? new Normally(p[0], p[1]) : null;
  }

  private static boolean isChance(double p) {
    return p >= 0 && p <= 1;
  }

  private static boolean isCount(double n) {
    return n >= 0 && n == Math.rint(n) && n < 0x1p53;
  }

  record Normally(double mean, double deviation) implements Distribution {
    @Override
    public double draw(Generator generator) {
      return mean + deviation * generator.nextGaussian();
    }

    @Override
    public boolean isDiscrete() {
      return false;
    }
  }

  record Uniform(double low, double high) implements Distribution {
    @Override
    public double draw(Generator generator) {
      return low + (high - low) * generator.nextDouble();
    }

    @Override
    public boolean isDiscrete() {
      return false;
    }
  }

  record Waiting(double rate) implements Distribution {
    @Override
    public double draw(Generator generator) {
      return -StrictMath.log(1 - generator.nextDouble()) / rate;
    }

    @Override
    public boolean isDiscrete() {
      return false;
    }
  }

  record Steps(double low, double high) implements Distribution {
    @Override
    public double draw(Generator generator) {
      return low + generator.nextLong((long) (high - low) + 1);
    }
  }

  record Coin(double chance) implements Distribution {
    @Override
    public double draw(Generator generator) {
      return generator.nextDouble() < chance ? 1 : 0;
    }
  }

  /// Successes in `count` trials.
  record Coins(long count, double chance) implements Distribution {
    @Override
    public double draw(Generator generator) {
      double p = Math.min(chance, 1 - chance);
      double successes = count * p < 10 ? byGaps(p, generator) : byRejection(p, generator);
      return p == chance ? successes : count - successes;
    }

    /// Jumps from success to success.
    private double byGaps(double p, Generator generator) {
      if (p == 0) {
        return 0;
      }
      double scale = StrictMath.log1p(-p);
      long successes = -1;
      double position = 0;
      do {
        successes++;
        position += Math.floor(StrictMath.log(1 - generator.nextDouble()) / scale) + 1;
      } while (position <= count);
      return successes;
    }

    /// Hörmann's transformed rejection (algorithm BTRS), for means from 10 on.
    private double byRejection(double p, Generator generator) {
      double deviation = Math.sqrt(count * p * (1 - p));
      double b = 1.15 + 2.53 * deviation;
      double a = -0.0873 + 0.0248 * b + 0.01 * p;
      double c = count * p + 0.5;
      double v = 0.92 - 4.2 / b;
      double alpha = (2.83 + 5.1 / b) * deviation;
      double odds = StrictMath.log(p / (1 - p));
      double mode = Math.floor((count + 1) * p);
      double height = Gamma.logGamma(mode + 1) + Gamma.logGamma(count - mode + 1);
      while (true) {
        double u = generator.nextDouble() - 0.5;
        double w = 1 - generator.nextDouble();
        double us = 0.5 - Math.abs(u);
        double k = Math.floor((2 * a / us + b) * u + c);
        if (k < 0 || k > count) {
          continue;
        }
        double left = StrictMath.log(w * alpha / (a / (us * us) + b));
        double right =
            height - Gamma.logGamma(k + 1) - Gamma.logGamma(count - k + 1) + (k - mode) * odds;
        if (us >= 0.07 && w <= v || left <= right) {
          return k;
        }
      }
    }
  }

  /// Independent events of a given mean number.
  record Events(double mean) implements Distribution {
    @Override
    public double draw(Generator generator) {
      return mean < 30 ? byProduct(generator) : byRejection(generator);
    }

    private double byProduct(Generator generator) {
      double limit = StrictMath.exp(-mean);
      double product = 1 - generator.nextDouble();
      int events = 0;
      while (product > limit) {
        events++;
        product *= 1 - generator.nextDouble();
      }
      return events;
    }

    /// Hörmann's transformed rejection (algorithm PTRS), for means from 10 on.
    private double byRejection(Generator generator) {
      double b = 0.931 + 2.53 * Math.sqrt(mean);
      double a = -0.059 + 0.02483 * b;
      double alpha = 1.1239 + 1.1328 / (b - 3.4);
      double v = 0.9277 - 3.6224 / (b - 2);
      double logMean = StrictMath.log(mean);
      while (true) {
        double u = generator.nextDouble() - 0.5;
        double w = 1 - generator.nextDouble();
        double us = 0.5 - Math.abs(u);
        double k = Math.floor((2 * a / us + b) * u + mean + 0.43);
        if (k < 0 || us < 0.013 && w > us) {
          continue;
        }
        double left = StrictMath.log(w * alpha / (a / (us * us) + b));
        if (us >= 0.07 && w <= v || left <= k * logMean - mean - Gamma.logGamma(k + 1)) {
          return k;
        }
      }
    }
  }
}
