package org.scheelite.net;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scheelite.expr.Expr;
import org.scheelite.net.Samples.Sample;
import org.scheelite.net.number.Numbers;
import org.scheelite.net.shape.Element;
import org.scheelite.tensor.Gradients;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.Shape;
import org.scheelite.tensor.cpu.RandomNumbers;
import org.scheelite.tensor.cpu.Workers;
import org.scheelite.tensor.plan.Parameters;
import org.scheelite.tensor.plan.Plan;
import org.scheelite.tensor.plan.Runner;

/// Every layer of `samples.wl` gives the same bits on any number of threads: outputs, gradients and
/// running statistics, with dropout and the like active.
class ThreadsTest {
  private static final int[] THREADS = {1, 2, 3, 8};
  private static final int EXAMPLES = 37;

  /// A product of matrices of this size for each example makes work enough to be shared out.
  private static final int BALLAST = 98;

  private static final Samples SAMPLES = new Samples();
  private static final List<Workers> WORKERS =
      Arrays.stream(THREADS).mapToObj(Workers::new).toList();

  @AfterAll
  static void close() {
    SAMPLES.close();
    WORKERS.forEach(Workers::close);
  }

  @TestFactory
  Stream<DynamicTest> sameBits() throws IOException {
    return SAMPLES.each(
        sample -> {
          check(sample, Precision.REAL32, WORKERS);
          check(sample, Precision.REAL64, List.of(WORKERS.get(0), WORKERS.get(2)));
        });
  }

  private static void check(Sample sample, Precision precision, List<Workers> threads) {
    Net net = sample.completed();
    var graph = new Graph();
    var lowering = new Lowering(graph, true);
    Map<String, Node> inputs = lowering.inputs(net);
    Map<String, Node> outputs = lowering.lower(net, Path.ROOT, inputs);
    Node sum = graph.constant(0);
    for (Node output : outputs.values()) {
      sum = graph.add(sum, graph.total(output));
    }
    sum = graph.batchSum(graph.expand(sum, 1));
    graph.output("sum", sum);
    outputs.forEach((port, node) -> graph.output("output " + port, node));
    var variables = new ArrayList<>(inputs.values());
    variables.addAll(lowering.parameters().values());
    List<Node> gradients = Gradients.of(graph, sum, variables);
    for (int i = 0; i < gradients.size(); i++) {
      graph.output("gradient " + i, gradients.get(i));
    }
    Node ballast = graph.input("ballast", Shape.of(BALLAST, BALLAST));
    graph.output("ballast", graph.total(graph.dot(ballast, ballast)));

    var data = new LinkedHashMap<String, double[]>();
    inputs.forEach((port, node) -> data.put(port, varied(sample, port)));
    data.put("ballast", new double[EXAMPLES * BALLAST * BALLAST]);
    Plan plan = Plan.of(graph, precision);
    assertTrue(plan.cost() * EXAMPLES > 68_000_000, "too little work to be shared out");
    List<Object> expected = List.of();
    for (Workers workers : threads) {
      List<Object> found = run(plan, workers, lowering, data);
      if (expected.isEmpty()) {
        expected = found;
      }
      for (int i = 0; i < found.size(); i++) {
        assertTrue(
            same(expected.get(i), found.get(i)),
            workers.count() + " threads, array " + i + ", " + precision);
      }
    }
  }

  /// The data of a sample, a little different in each example where it is made of real numbers.
  private static double[] varied(Sample sample, String port) {
    Expr value = requireNonNull(sample.data().get(port), port);
    int[] dims = Numbers.dims(value);
    int size = (int) Numbers.total(dims);
    var one = new double[size];
    assertTrue(Numbers.copy(value, dims, one, 0, null));
    var type = sample.net().inputs().get(port);
    boolean real = type == null || type.element().kind() == Element.Kind.REAL;
    var all = new double[size * EXAMPLES];
    for (int i = 0; i < all.length; i++) {
      double factor = real ? 0.9 + 0.1 * RandomNumbers.uniform(7, i) : 1;
      all[i] = one[i % size] * factor;
    }
    return all;
  }

  private static List<Object> run(
      Plan plan, Workers workers, Lowering lowering, Map<String, double[]> data) {
    var parameters = new Parameters(plan.precision());
    lowering
        .slots()
        .forEach(
            (path, slot) -> {
              if (slot.value() != null) {
                parameters.set(path.name(), slot.value().data());
              }
            });
    Runner runner = plan.runner(workers, parameters);
    runner.seed(42);
    data.forEach(runner::feed);
    var results = new ArrayList<>();
    for (int times = 0; times < 2; times++) {
      assertTrue(runner.run(EXAMPLES));
      for (String name : plan.outputs().keySet()) {
        Object array = plan.precision().array(runner.outputSize(name, EXAMPLES));
        runner.read(name, array);
        results.add(array);
      }
    }
    plan.parameters()
        .forEach(
            (name, node) -> {
              var array = new double[node.shape().size()];
              parameters.get(name, array);
              results.add(array);
            });
    return results;
  }

  private static boolean same(Object one, Object other) {
    return one instanceof float[] floats
        ? Arrays.equals(floats, (float[]) other)
        : Arrays.equals((double[]) one, (double[]) other);
  }
}
