package org.scheelite.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.scheelite.tensor.Attribute.Law.Family;
import org.scheelite.tensor.cpu.Workers;
import org.scheelite.tensor.plan.Plan;
import org.scheelite.tensor.plan.Runner;

/// Random numbers of families of distributions: their means and variances, and that equal seeds
/// give equal numbers whatever the number of threads.
class DrawTest {
  private static final int COUNT = 40_000;

  private static double[] draw(Family family, int threads, double... parameters) {
    Graph g = new Graph();
    Shape shape = Shape.of(100);
    Node[] nodes = new Node[parameters.length];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = g.expand(g.constant(parameters[i], shape), 1);
    }
    g.output("y", g.draw(family, nodes));
    try (var workers = new Workers(threads)) {
      Runner runner = Plan.of(g, Precision.REAL64).runner(workers);
      runner.seed(5);
      runner.run(COUNT / 100);
      double[] y = new double[COUNT];
      runner.read("y", y);
      return y;
    }
  }

  private static void check(Family family, double mean, double variance, double... parameters) {
    double[] y = draw(family, 1, parameters);
    double sum = 0;
    double squares = 0;
    for (double v : y) {
      sum += v;
      squares += (v - mean) * (v - mean);
    }
    double error = 5 * Math.sqrt(variance / COUNT);
    assertEquals(mean, sum / COUNT, error, family + " mean");
    assertEquals(variance, squares / COUNT, 0.1 * variance, family + " variance");
    assertArrayEquals(y, draw(family, 2, parameters));
  }

  @Test
  void gamma() {
    check(Family.GAMMA, 2.5, 2.5, 2.5);
    check(Family.GAMMA, 0.3, 0.3, 0.3);
  }

  @Test
  void poisson() {
    check(Family.POISSON, 4, 4, 4);
    check(Family.POISSON, 250, 250, 250);
  }

  @Test
  void binomial() {
    check(Family.BINOMIAL, 3, 2.1, 10, 0.3);
    check(Family.BINOMIAL, 300, 210, 1000, 0.3);
  }
}
