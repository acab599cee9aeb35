package org.scheelite.tensor.plan;

import org.scheelite.tensor.Attribute.Law;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.cpu.RandomNumbers;
import org.scheelite.tensor.plan.RoutineKernel.Places;

/// Random numbers whose making takes a varying number of uniform ones. Each element has a sequence
/// of its own, so that they do not depend on who draws them.
record DrawRoutine(Law law, int size, int perExample) implements Routine {

  /// Means from here on are split, so that the products of uniform numbers do not vanish.
  private static final double LARGE_MEAN = 30;

  @Override
  public void run(Frame f, Places p, int rows) {
    int first = perExample == 0 ? 0 : f.firstExample * perExample;
    long key = RandomNumbers.mix(f.randomKey + law.id());
    for (int row = 0; row < rows; row++) {
      long rowKey = RandomNumbers.mix(key + first + row);
      for (int i = 0; i < size; i++) {
        double a = Precision.get(p.array(f, 0), p.at(f, 0, row) + i);
        var numbers = new Numbers(RandomNumbers.mix(rowKey + i));
        double drawn =
            switch (law.family()) {
              case GAMMA -> numbers.gamma(a);
              case POISSON -> numbers.poisson(a);
              case BINOMIAL ->
                  numbers.binomial(a, Precision.get(p.array(f, 1), p.at(f, 1, row) + i));
            };
        Object to = p.resultArray(f);
        int at = p.resultAt(f, row) + i;
        if (to instanceof float[] floats) {
          floats[at] = (float) drawn;
        } else {
          ((double[]) to)[at] = drawn;
        }
      }
    }
  }

  /// The sequence of one element.
  private static final class Numbers {
    private final long key;
    private long index;

    Numbers(long key) {
      this.key = key;
    }

    double uniform() {
      return RandomNumbers.uniform(key, index++);
    }

    double normal() {
      double radius = Math.sqrt(-2 * Math.log(1 - uniform()));
      return radius * Math.cos(2 * Math.PI * uniform());
    }

    /// Marsaglia and Tsang, *A simple method for generating gamma variables*, 2000.
    double gamma(double shape) {
      if (!(shape > 0)) {
        return Double.NaN;
      }
      if (shape < 1) {
        return gamma(shape + 1) * Math.pow(1 - uniform(), 1 / shape);
      }
      double d = shape - 1.0 / 3;
      double c = 1 / Math.sqrt(9 * d);
      while (true) {
        double x = normal();
        double v = 1 + c * x;
        if (v > 0) {
          v = v * v * v;
          if (Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
            return d * v;
          }
        }
      }
    }

    /// By products of uniform numbers; large means are halved by the order statistics of a Poisson
    /// process (Ahrens and Dieter, 1974).
    double poisson(double mean) {
      if (!(mean >= 0)) {
        return Double.NaN;
      }
      double count = 0;
      double left = mean;
      while (left > LARGE_MEAN) {
        double step = Math.floor(left * 0.875);
        double time = gamma(step);
        if (time > left) {
          return count + binomial(step - 1, left / time);
        }
        count += step;
        left -= time;
      }
      double limit = Math.exp(-left);
      double product = 1 - uniform();
      while (product > limit) {
        count++;
        product *= 1 - uniform();
      }
      return count;
    }

    /// By the middle of the order statistics where there are many trials (Relles, 1972), else one
    /// by one.
    double binomial(double trials, double probability) {
      if (!(trials >= 0) || !(probability >= 0 && probability <= 1)) {
        return Double.NaN;
      }
      double count = 0;
      double left = Math.rint(trials);
      double p = probability;
      while (left > LARGE_MEAN) {
        double i = Math.floor(left / 2) + 1;
        double a = gamma(i);
        double middle = a / (a + gamma(left + 1 - i));
        if (middle <= p) {
          count += i;
          p = (p - middle) / (1 - middle);
          left -= i;
        } else {
          p /= middle;
          left = i - 1;
        }
      }
      for (int i = 0; i < left; i++) {
        count += uniform() < p ? 1 : 0;
      }
      return count;
    }
  }
}
