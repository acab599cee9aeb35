package org.scheelite.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scheelite.tensor.OpCases.Case;
import org.scheelite.tensor.cpu.Workers;
import org.scheelite.tensor.plan.Plan;
import org.scheelite.tensor.plan.Runner;

/// Gradients of gradients of each primitive, against finite differences of the first gradients.
class SecondDerivativesTest {
  private static final int BATCH = 2;
  private static final double STEP = 1e-5;

  /// Kernels whose gradients are kernels too, which are differentiated once.
  private static final EnumSet<Op> ONCE = EnumSet.of(Op.RECUR, Op.ALIGN, Op.CALL);

  @TestFactory
  Stream<DynamicTest> operations() {
    var tests = new ArrayList<DynamicTest>();
    OpCases.all()
        .forEach(
            (op, cases) -> {
              if (!ONCE.contains(op)) {
                for (Case c : cases) {
                  tests.add(DynamicTest.dynamicTest(op + ", " + c, () -> check(c)));
                }
              }
            });
    return tests.stream();
  }

  private static void check(Case c) {
    Graph g = new Graph();
    var inputs = new ArrayList<Node>();
    var smooth = new ArrayList<Node>();
    var data = new ArrayList<double[]>();
    for (int i = 0; i < c.shapes().size(); i++) {
      Node input = g.input("x" + i, c.shapes().get(i));
      inputs.add(input);
      data.add(OpTest.values(c, i, BATCH * c.shapes().get(i).size()));
      if (!c.indices().contains(i)) {
        smooth.add(input);
      }
    }
    Node y = c.build().of(g, inputs);
    Node first = weighted(g, g.exp(g.mul(g.constant(0.1), y)), 77);
    List<Node> gradients = Gradients.of(g, first, smooth);
    Node second = g.constant(0);
    for (int i = 0; i < smooth.size(); i++) {
      second = g.add(second, weighted(g, gradients.get(i), 78 + i));
    }
    g.output("sum", g.batchSum(g.expand(second, 1)));
    List<Node> twice = Gradients.of(g, second, smooth);
    for (int i = 0; i < smooth.size(); i++) {
      g.output("d" + i, twice.get(i));
    }
    compare(c, Plan.of(g, Precision.REAL64).runner(new Workers(1)), data);
  }

  private static Node weighted(Graph g, Node y, long key) {
    double[] weights = OpTest.numbers(key, y.shape().size(), -1, 1);
    return g.total(g.mul(y, g.constant(weights, y.shape())));
  }

  private static void compare(Case c, Runner runner, List<double[]> data) {
    sum(runner, data);
    var found = new ArrayList<double[]>();
    int smooth = data.size() - c.indices().size();
    for (int i = 0; i < smooth; i++) {
      double[] gradient = new double[runner.outputSize("d" + i, BATCH)];
      runner.read("d" + i, gradient);
      found.add(gradient);
    }
    int at = 0;
    for (int i = 0; i < data.size(); i++) {
      if (!c.indices().contains(i)) {
        compare(runner, data, data.get(i), found.get(at++), "input " + i);
      }
    }
  }

  private static void compare(
      Runner runner, List<double[]> data, double[] input, double[] found, String what) {
    for (int k = 0; k < input.length; k++) {
      double kept = input[k];
      input[k] = kept + STEP;
      double up = sum(runner, data);
      input[k] = kept - STEP;
      double down = sum(runner, data);
      input[k] = kept;
      double expected = (up - down) / (2 * STEP);
      assertEquals(expected, found[k], 2e-6 * Math.max(1, Math.abs(expected)), what + " at " + k);
    }
  }

  private static double sum(Runner runner, List<double[]> data) {
    for (int i = 0; i < data.size(); i++) {
      runner.feed("x" + i, data.get(i));
    }
    assertTrue(runner.run(BATCH));
    return runner.scalar("sum");
  }
}
