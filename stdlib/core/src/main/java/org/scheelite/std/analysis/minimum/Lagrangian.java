package org.scheelite.std.analysis.minimum;

import org.scheelite.builtin.Frame;

/// A local minimum under constraints: multipliers and a growing penalty are added to the function,
/// until what is left of the violation vanishes.
record Lagrangian(Objective objective, Constraints constraints, Frame frame) {
  private static final double START = 10;
  private static final double FEASIBLE = 1e-12;

  QuasiNewton.Result run(double[] start, int iterations) {
    if (constraints.isEmpty()) {
      return new QuasiNewton(objective::at, objective::gradient, iterations).run(start);
    }
    int m = constraints.equal().size();
    double[] multipliers = new double[m + constraints.below().size()];
    double penalty = START;
    double[] x = start;
    double before = Double.MAX_VALUE;
    for (int k = 0; k < 60; k++) {
      frame.poll();
      double weight = penalty;
      var method =
          new QuasiNewton(
              y -> value(y, multipliers, weight),
              y -> gradient(y, multipliers, weight),
              iterations);
      x = method.run(x).x();
      for (int i = 0; i < multipliers.length; i++) {
        double shifted = multipliers[i] + penalty * constraint(i).at(x);
        multipliers[i] = i < m ? shifted : Math.max(0, shifted);
      }
      double violation = constraints.violation(x);
      if (violation < FEASIBLE && k > 3) {
        break;
      }
      if (violation > before / 4 && penalty < 1e10) {
        penalty *= 5;
      }
      before = violation;
    }
    double value = objective.at(x);
    return new QuasiNewton.Result(x, value, constraints.violation(x) < 1e-6);
  }

  private Objective constraint(int index) {
    int m = constraints.equal().size();
    return index < m ? constraints.equal().get(index) : constraints.below().get(index - m);
  }

  private double value(double[] x, double[] multipliers, double penalty) {
    double sum = objective.at(x);
    for (int i = 0; i < multipliers.length; i++) {
      double c = constraint(i).at(x);
      boolean active = i < constraints.equal().size() || multipliers[i] + penalty * c > 0;
      sum +=
          active
              ? multipliers[i] * c + penalty / 2 * c * c
              : -multipliers[i] * multipliers[i] / (2 * penalty);
    }
    return sum;
  }

  private double[] gradient(double[] x, double[] multipliers, double penalty) {
    double[] sum = objective.gradient(x);
    for (int i = 0; i < multipliers.length; i++) {
      double weight = multipliers[i] + penalty * constraint(i).at(x);
      if (i >= constraints.equal().size() && weight <= 0) {
        continue;
      }
      double[] slope = constraint(i).gradient(x);
      for (int k = 0; k < sum.length; k++) {
        sum[k] += weight * slope[k];
      }
    }
    return sum;
  }
}
