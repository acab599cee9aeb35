package org.scheelite.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scheelite.tensor.cpu.Workers;
import org.scheelite.tensor.plan.Parameters;
import org.scheelite.tensor.plan.Plan;
import org.scheelite.tensor.plan.Runner;
import org.scheelite.tensor.train.Adam;
import org.scheelite.tensor.train.Learnable;
import org.scheelite.tensor.train.Trainer;

/// The example of the package documentation, and a few more uses of the interface.
class ExampleTest {

  @Test
  void aLineIsFitted() {
    float[] points = {0, 0, 1, 0, 0, 1, 1, 1};
    float[] targets = {1, 3, 4, 6};
    int examples = 4;
    try (Workers workers = new Workers(2)) {
      Graph g = new Graph();
      Node x = g.input("x", Shape.of(2));
      Node t = g.input("t", Shape.of(1));
      Node w = g.parameter("w", Shape.of(1, 2));
      Node b = g.parameter("b", Shape.of(1));
      Node y = g.linear(x, w, b);
      Node error = g.sub(y, t);
      Trainer.attach(
          g, g.mul(error, error), new Adam(), List.of(new Learnable(w), new Learnable(b)));
      Parameters weights = new Parameters(Precision.REAL32);
      Trainer trainer = Trainer.of(g, new Adam(), Precision.REAL32, workers, weights);
      trainer.runner().feed("x", points);
      trainer.runner().feed("t", targets);
      for (int i = 0; i < 2000; i++) {
        trainer.start(examples, 0.01);
        trainer.await();
      }
      assertTrue(trainer.loss() < 1e-4, "loss " + trainer.loss());
      float[] slopes = new float[2];
      weights.get("w", slopes);
      assertArrayEquals(new float[] {2, 3}, slopes, 0.05f);
    }
  }

  @Test
  void runnersShareParameters() {
    Graph g = new Graph();
    Node w = g.parameter("w", Shape.of(2));
    g.output("twice", g.add(w, w));
    g.output("square", g.mul(w, w));
    var parameters = new Parameters(Precision.REAL64);
    parameters.set("w", new double[] {3, 4});
    double[] result = new double[2];
    for (String name : List.of("twice", "square")) {
      Runner runner = Plan.of(g, Precision.REAL64, name).runner(new Workers(1), parameters);
      runner.run(1);
      runner.read(name, result);
    }
    assertArrayEquals(new double[] {9, 16}, result);
  }

  @Test
  void batchesOfAnySizeRunOnOnePlan() {
    Graph g = new Graph();
    Node x = g.input("x", Shape.of(2));
    g.output("mean", g.batchMean(g.total(x)));
    Runner runner = Plan.of(g, Precision.REAL64).runner(new Workers(2));
    for (int count : new int[] {3, 100_000, 1}) {
      double[] data = new double[2 * count];
      java.util.Arrays.fill(data, 0.5);
      runner.feed("x", data);
      runner.run(count);
      assertEquals(1, runner.scalar("mean"), 1e-9);
    }
  }

  @Test
  void theGradientOfADistanceIsZeroAtZero() {
    Graph g = new Graph();
    Node x = g.input("x", Shape.of(3));
    Node y = g.input("y", Shape.of(3));
    Node distance = g.distance(x, y);
    g.output("d", distance);
    g.output("dx", Gradients.of(g, distance, List.of(x)).getFirst());
    Runner runner = Plan.of(g, Precision.REAL32).runner(new Workers(1));
    runner.feed("x", new float[] {1, 2, 3, 3, 4, 0});
    runner.feed("y", new float[] {1, 2, 3, 0, 0, 0});
    runner.run(2);
    float[] d = new float[2];
    runner.read("d", d);
    assertArrayEquals(new float[] {0, 5}, d, 1e-6f);
    float[] dx = new float[6];
    runner.read("dx", dx);
    assertArrayEquals(new float[] {0, 0, 0, 0.6f, 0.8f, 0}, dx, 1e-6f);
  }

  /// A gradient of a gradient, and sums over the batch within the formula.
  @Test
  void gradientsCanBeDifferentiatedAgain() {
    Graph g = new Graph();
    Node x = g.input("x", Shape.SCALAR);
    Node cube = g.mul(x, g.mul(x, x));
    Node first = Gradients.of(g, cube, List.of(x)).getFirst();
    g.output("second", Gradients.of(g, first, List.of(x)).getFirst());
    Node centred = g.sub(x, g.batchMean(x));
    Node variance = g.batchMean(g.mul(centred, centred));
    g.output("slope", Gradients.of(g, variance, List.of(x)).getFirst());
    Runner runner = Plan.of(g, Precision.REAL64).runner(new Workers(1));
    runner.feed("x", new double[] {1, 2, 6});
    runner.run(3);
    double[] second = new double[3];
    runner.read("second", second);
    assertArrayEquals(new double[] {6, 12, 36}, second, 1e-9);
    double[] slope = new double[3];
    runner.read("slope", slope);
    assertArrayEquals(new double[] {-4.0 / 3, -2.0 / 3, 2}, slope, 1e-9);
  }

  @Test
  void aPlanSaysWhatItDoes() {
    Graph g = new Graph();
    Node x = g.input("x", Shape.of(4));
    Node w = g.parameter("w", Shape.of(3, 4));
    g.output("y", g.ramp(g.linear(x, w, g.parameter("b", Shape.of(3)))));
    String text = Plan.of(g, Precision.REAL32).describe();
    assertTrue(text.contains("STACKED_ADDED"), text);
    assertTrue(text.contains("max["), text);
  }
}
