package org.scheelite.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scheelite.tensor.cpu.Workers;
import org.scheelite.tensor.plan.Parameters;
import org.scheelite.tensor.plan.Plan;
import org.scheelite.tensor.plan.Runner;
import org.scheelite.tensor.train.Adam;
import org.scheelite.tensor.train.Learnable;
import org.scheelite.tensor.train.Optimizer;
import org.scheelite.tensor.train.RmsProp;
import org.scheelite.tensor.train.Sgd;
import org.scheelite.tensor.train.SignSgd;
import org.scheelite.tensor.train.Trainer;

/// Training as a whole: it learns, it is the same on any number of threads, and it is frugal.
class TrainingTest {

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void theNumberOfThreadsChangesNoBit(int threads) {
    assertArrayEquals(trained(1), trained(threads));
  }

  private static float[] trained(int threads) {
    try (Workers workers = new Workers(threads)) {
      Spiral spiral = new Spiral(Precision.REAL32, workers);
      for (int i = 0; i < 10; i++) {
        spiral.step(300);
      }
      return spiral.weights();
    }
  }

  @Test
  void theSpiralIsLearnt() {
    try (Workers workers = new Workers(2)) {
      Spiral spiral = new Spiral(Precision.REAL32, workers);
      double first = spiral.step(512);
      assertTrue(first > 0.15 && first < 0.3, "first loss " + first);
      for (int i = 0; i < 299; i++) {
        spiral.step(512);
      }
      double last = IntStream.range(0, 20).mapToDouble(i -> spiral.step(512)).average().orElse(1);
      assertTrue(last < 0.11, "loss after 300 steps " + last);
    }
  }

  @Test
  void stepsAllocateNothingAfterTheFirstOnes() {
    try (Workers workers = new Workers(1)) {
      Spiral spiral = new Spiral(Precision.REAL32, workers);
      float[] points = new float[4 * 512];
      float[] targets = new float[512];
      spiral.draw(512, points, targets);
      for (int i = 0; i < 400; i++) {
        spiral.step(points, targets);
      }
      var bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      long before = bean.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < 100; i++) {
        spiral.step(points, targets);
      }
      long perStep = (bean.getCurrentThreadAllocatedBytes() - before) / 100;
      assertTrue(perStep < 16_384, perStep + " bytes per step");
    }
  }

  @Test
  void aStoppedStepChangesNoWeight() {
    try (Workers workers = new Workers(2)) {
      Spiral spiral = new Spiral(Precision.REAL32, workers);
      float[] before = spiral.weights();
      spiral.trainer().runner().stopWhen(() -> true);
      spiral.step(512);
      assertArrayEquals(before, spiral.weights());
      assertFalse(spiral.trainer().await());
    }
  }

  /// One weight with the loss `(w x - y)^2`, against the formulas by hand.
  @Test
  void optimizersFollowTheirFormulas() {
    check(new Sgd(0.5), new double[] {1.4, 1.92});
    double[] g = {-4, 0};
    double adam1 = 1 + 0.1 * 4 / (4 + 1e-5 / Math.sqrt(0.001) * Math.sqrt(0.001));
    assertEquals(1.1, run(new Adam(), 1)[0], 1e-3);
    assertEquals(adam1, 1.1, 1e-3);
    assertEquals(1.1, run(new SignSgd(), 1)[0], 1e-9);
    double n = 0.05 * g[0] * g[0];
    double h = 0.05 * g[0];
    assertEquals(1 + 0.1 * 4 / Math.sqrt(n - h * h + 1e-6), run(new RmsProp(), 1)[0], 1e-9);
  }

  private static void check(Optimizer optimizer, double[] expected) {
    assertArrayEquals(expected, run(optimizer, 2), 1e-9);
  }

  /// The weight after each step, from 1, with `x = 1`, `y = 3` and rate 0.1.
  private static double[] run(Optimizer optimizer, int steps) {
    Graph g = new Graph();
    Node w = g.parameter("w", Shape.of(1));
    Node x = g.input("x", Shape.of(1));
    Node error = g.sub(g.mul(w, x), g.constant(3));
    Trainer.attach(g, g.mul(error, error), optimizer, List.of(new Learnable(w)));
    var parameters = new Parameters(Precision.REAL64);
    parameters.set("w", 1);
    var trainer = Trainer.of(g, optimizer, Precision.REAL64, new Workers(1), parameters);
    trainer.runner().feed("x", new double[] {1});
    return DoubleStream.generate(
            () -> {
              trainer.start(1, 0.1);
              trainer.await();
              double[] now = new double[1];
              parameters.get("w", now);
              return now[0];
            })
        .limit(steps)
        .toArray();
  }

  @Test
  void multipliersFreezeAndReverse() {
    Graph g = new Graph();
    Node a = g.parameter("a", Shape.SCALAR);
    Node b = g.parameter("b", Shape.SCALAR);
    Node x = g.input("x", Shape.SCALAR);
    Node loss = g.mul(g.add(a, b), x);
    double none = Double.POSITIVE_INFINITY;
    var learnables =
        List.of(new Learnable(a, 0, 0, none, none), new Learnable(b, -2, 0, 0.5, none));
    Trainer.attach(g, loss, new Sgd(0), learnables);
    var parameters = new Parameters(Precision.REAL64);
    var trainer = Trainer.of(g, new Sgd(0), Precision.REAL64, new Workers(1), parameters);
    trainer.runner().feed("x", new double[] {3, 5});
    trainer.start(2, 0.1);
    trainer.await();
    double[] value = new double[1];
    parameters.get("b", value);
    assertEquals(0.1 * 2 * 0.5, value[0], 1e-12);
    assertFalse(parameters.names().contains("#never"));
  }

  /// Dropout draws the same numbers on any number of threads, and new ones at each run.
  @Test
  void randomNumbersDependOnTheSeedAlone() {
    Graph g = new Graph();
    Node x = g.input("x", Shape.of(500));
    Node w = g.parameter("w", Shape.of(500, 500));
    g.output("y", g.dropout(g.add(g.linear(x, w), g.constant(1)), 0.25));
    Plan plan = Plan.of(g, Precision.REAL32);
    float[] one = drawn(plan, 1, 1);
    assertArrayEquals(one, drawn(plan, 3, 1));
    float[] two = drawn(plan, 1, 2);
    assertFalse(java.util.Arrays.equals(one, two));
    double mean = IntStream.range(0, one.length).mapToDouble(i -> one[i]).average().orElse(0);
    assertEquals(1, mean, 0.02);
  }

  private static float[] drawn(Plan plan, int threads, int runs) {
    try (Workers workers = new Workers(threads)) {
      Runner runner = plan.runner(workers);
      runner.seed(42);
      runner.feed("x", new float[100 * 500]);
      for (int i = 0; i < runs; i++) {
        runner.run(100);
      }
      float[] y = new float[100 * 500];
      runner.read("y", y);
      return y;
    }
  }
}
