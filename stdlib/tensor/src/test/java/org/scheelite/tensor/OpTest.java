package org.scheelite.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scheelite.tensor.OpCases.Case;
import org.scheelite.tensor.cpu.RandomNumbers;
import org.scheelite.tensor.cpu.Workers;
import org.scheelite.tensor.plan.Plan;
import org.scheelite.tensor.plan.Runner;

/// Each primitive: forward against a reference, backward against finite differences; with every
/// input given per example, and with every single one as a parameter for the whole batch.
class OpTest {

  private static final int BATCH = 3;
  private static final double STEP = 1e-5;

  /// Sources have nothing to calculate; sums over the batch come with every parameter, gradients of
  /// recurrent cells with the cells; random numbers are tried by [DrawTest].
  private static final EnumSet<Op> ELSEWHERE =
      EnumSet.of(
          Op.INPUT,
          Op.PARAMETER,
          Op.CONSTANT,
          Op.BATCH_SIZE,
          Op.RANDOM,
          Op.BATCH_SUM,
          Op.RECUR_BACK,
          Op.DRAW);

  @Test
  void everyOperationHasACase() {
    var missing = EnumSet.allOf(Op.class);
    missing.removeAll(OpCases.all().keySet());
    missing.removeAll(ELSEWHERE);
    assertEquals(EnumSet.noneOf(Op.class), missing);
  }

  @TestFactory
  Stream<DynamicTest> operations() {
    var tests = new ArrayList<DynamicTest>();
    OpCases.all()
        .forEach(
            (op, cases) -> {
              for (Case c : cases) {
                for (int shared = -1; shared < c.shapes().size(); shared++) {
                  int parameter = shared;
                  String name = op + ", " + c + (shared < 0 ? "" : ", parameter " + shared);
                  tests.add(DynamicTest.dynamicTest(name, () -> check(c, parameter)));
                }
              }
            });
    return tests.stream();
  }

  private static void check(Case c, int parameter) {
    Graph g = new Graph();
    var inputs = new ArrayList<Node>();
    var data = new ArrayList<double[]>();
    for (int i = 0; i < c.shapes().size(); i++) {
      Shape shape = c.shapes().get(i);
      boolean shared = i == parameter;
      inputs.add(shared ? g.parameter("x" + i, shape) : g.input("x" + i, shape));
      data.add(values(c, i, shape.size() * (shared ? 1 : BATCH)));
    }
    Node y = c.build().of(g, inputs);
    int rows = y.batched() ? BATCH : 1;
    double[] weights = numbers(77, y.shape().size(), -1, 1);
    Node loss = g.total(g.mul(y, g.constant(weights, y.shape())));
    g.output("y", y);
    g.output("loss", y.batched() ? g.batchSum(loss) : loss);
    List<Node> gradients = Gradients.of(g, loss, inputs);
    for (int i = 0; i < inputs.size(); i++) {
      g.output("d" + i, gradients.get(i));
    }
    for (boolean fuse : new boolean[] {true, false}) {
      var request = new Plan.Request(g.outputs().keySet(), List.of(), Precision.REAL64, fuse);
      Runner runner = Plan.of(g, request).runner(new Workers(1));
      forward(c, runner, data, parameter, y.shape().size(), rows);
      backward(c, runner, data, parameter);
    }
  }

  private static void forward(
      Case c, Runner runner, List<double[]> data, int parameter, int size, int rows) {
    run(runner, data, parameter);
    double[] y = new double[rows * size];
    runner.read("y", y);
    for (int row = 0; row < rows; row++) {
      double[][] x = new double[data.size()][];
      for (int i = 0; i < x.length; i++) {
        int length = c.shapes().get(i).size();
        int from = i == parameter ? 0 : row * length;
        x[i] = Arrays.copyOfRange(data.get(i), from, from + length);
      }
      double[] part = Arrays.copyOfRange(y, row * size, (row + 1) * size);
      assertArrayEquals(c.reference().of(x), part, 1e-9, "forward, example " + row);
    }
  }

  private static void backward(Case c, Runner runner, List<double[]> data, int parameter) {
    run(runner, data, parameter);
    var gradients = new ArrayList<double[]>();
    for (int i = 0; i < data.size(); i++) {
      double[] gradient = new double[data.get(i).length];
      runner.read("d" + i, gradient);
      gradients.add(gradient);
    }
    for (int i = 0; i < data.size(); i++) {
      if (c.indices().contains(i)) {
        continue;
      }
      for (int at = 0; at < data.get(i).length; at++) {
        double kept = data.get(i)[at];
        data.get(i)[at] = kept + STEP;
        run(runner, data, parameter);
        double up = runner.scalar("loss");
        data.get(i)[at] = kept - STEP;
        run(runner, data, parameter);
        double down = runner.scalar("loss");
        data.get(i)[at] = kept;
        double expected = (up - down) / (2 * STEP);
        double tolerance = 1e-6 * Math.max(1, Math.abs(expected));
        assertEquals(expected, gradients.get(i)[at], tolerance, "gradient " + i + " at " + at);
      }
    }
  }

  private static void run(Runner runner, List<double[]> data, int parameter) {
    for (int i = 0; i < data.size(); i++) {
      if (i == parameter) {
        runner.parameters().set("x" + i, data.get(i));
      } else {
        runner.feed("x" + i, data.get(i));
      }
    }
    assertTrue(runner.run(BATCH));
  }

  static double[] values(Case c, int input, int size) {
    return c.indices().contains(input)
        ? Arrays.stream(numbers(5, size, 0, 3)).map(Math::floor).toArray()
        : numbers(input, size, c.low(), c.high());
  }

  static double[] numbers(long key, int size, double low, double high) {
    return IntStream.range(0, size)
        .mapToDouble(i -> low + (high - low) * RandomNumbers.uniform(key * 1000 + 3, i))
        .toArray();
  }

  @Test
  void gradientsOfGivenOutputGradients() {
    Graph g = new Graph();
    Node x = g.input("x", Shape.of(2));
    Node d = g.input("d", Shape.of(2));
    Node y = g.exp(x);
    g.output("dx", Gradients.of(g, Map.of(y, d), List.of(x)).getFirst());
    Runner runner = Plan.of(g, Precision.REAL64).runner(new Workers(1));
    runner.feed("x", new double[] {0, 1});
    runner.feed("d", new float[] {3, 4});
    runner.run(1);
    double[] dx = new double[2];
    runner.read("dx", dx);
    assertArrayEquals(new double[] {3, 4 * Math.E}, dx, 1e-12);
  }
}
