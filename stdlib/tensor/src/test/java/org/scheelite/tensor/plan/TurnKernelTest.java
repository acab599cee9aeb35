package org.scheelite.tensor.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.Shape;
import org.scheelite.tensor.cpu.Workers;

class TurnKernelTest {

  /// A plan that trains turns the weights, one that does not multiplies by them as they are stored.
  @ParameterizedTest
  @CsvSource({"REAL32, 1, 1e-4", "REAL32, 200, 1e-4", "REAL64, 70, 1e-12", "REAL64, 300, 1e-12"})
  void productsAreTheSame(Precision precision, int examples, double tolerance) {
    var graph = new Graph();
    Node x = graph.input("x", Shape.of(37));
    Node weights = graph.parameter("w", Shape.of(21, 37));
    Node product = graph.dot(graph.reshape(x, Shape.of(1, 37)), weights, false, true);
    graph.output("y", product);
    graph.update(weights, graph.mul(weights, graph.constant(2)));
    Plan training = Plan.of(graph, precision);
    assertEquals(1, turns(training));
    Plan alone = Plan.of(graph, precision, "y");
    assertEquals(0, turns(alone));
    double[] once = run(alone, examples);
    assertArrayEquals(once, run(training, examples), tolerance);
  }

  private static long turns(Plan plan) {
    return plan.jobs().stream()
        .filter(Job.Whole.class::isInstance)
        .flatMap(job -> ((Job.Whole) job).tasks().stream())
        .filter(task -> task.kernels().getFirst() instanceof TurnKernel)
        .count();
  }

  private static double[] run(Plan plan, int examples) {
    try (Workers workers = new Workers(2)) {
      Runner runner = plan.runner(workers);
      runner.parameters().set("w", numbers(21 * 37));
      runner.feed("x", numbers(37 * examples));
      runner.run(examples);
      double[] y = new double[21 * examples];
      runner.read("y", y);
      return y;
    }
  }

  private static double[] numbers(int count) {
    return IntStream.range(0, count).mapToDouble(i -> Math.sin(3 * i + 1)).toArray();
  }

  @Test
  void onlyMatricesOfModerateSizeAreTurned() {
    assertEquals(
        List.of(true, false, false),
        List.of(TurnKernel.suits(100, 200), TurnKernel.suits(1, 20), TurnKernel.suits(1000, 1000)));
  }
}
