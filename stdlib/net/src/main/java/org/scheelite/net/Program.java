package org.scheelite.net;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.NumArray;
import org.scheelite.net.number.Numbers;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.Length;
import org.scheelite.net.shape.PortType;
import org.scheelite.tensor.Gradients;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Op;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.Shape;
import org.scheelite.tensor.cpu.Workers;
import org.scheelite.tensor.plan.Parameters;
import org.scheelite.tensor.plan.Plan;
import org.scheelite.tensor.plan.Runner;
import org.scheelite.tensor.plan.SharedCode;

/// A net ready to be run on examples of fixed shapes: its plan, with its arrays loaded.
final class Program {
  /// Runs of fewer operations than this are done by the calling thread alone.
  private static final long SMALL = 10_000_000;

  /// About how many operations one run may take before the next look at the clock.
  private static final long LARGE = 2_000_000_000L;

  /// The most examples in a run.
  private static final int MOST_EXAMPLES = 4096;

  /// One result.
  ///
  /// @param dims its dimensions for one example, sequences filled up
  /// @param each whether each example has its own
  /// @param shape the type, by which the lengths of sequences follow from those of inputs
  record Result(Want want, int[] dims, PortType type, boolean each, PortType shape) {

    /// Whether examples have lengths of their own.
    boolean ragged() {
      return shape.padded();
    }

    /// The dimensions for an example whose inputs have these lengths.
    int[] dims(ToIntFunction<String> lengths) {
      int[] own = dims.clone();
      for (int axis = 0; axis < own.length; axis++) {
        Length length = shape.length(axis);
        own[axis] = length == null ? own[axis] : length.value(lengths);
      }
      return own;
    }
  }

  private final Plan plan;
  private final Parameters parameters;
  private final Runner alone;
  private final List<Result> results = new ArrayList<>();
  private final boolean random;
  private final Set<Length.Equation> equations;

  /// The lengths of sequences inside that follow from those of inputs.
  private final Set<Length> derived = new HashSet<>();

  private final Map<String, PortType> inputs;
  private final Map<String, PortType> outputs;
  private @Nullable Workers workers;
  private @Nullable Runner together;

  /// @param fitted a net whose shapes are all known
  /// @param code code of other programs
  Program(Inference.Fitted fitted, Programs.Signature signature, SharedCode code) {
    Net net = fitted.net();
    equations = fitted.equations();
    derive(net);
    inputs = net.inputs();
    outputs = net.outputs();
    var graph = new Graph();
    var lowering = new Lowering(graph, signature.training(), Set.copyOf(signature.states()));
    Map<String, Node> given = lowering.inputs(net);
    lowering.lower(net, Path.ROOT, given);
    Map<Want, Node> gradients = gradients(net, lowering, given, signature);
    for (Want want : signature.wants()) {
      Node node = want.kind() == Want.Kind.OUTPUT ? output(lowering, want) : gradients.get(want);
      if (node == null || node.rows() > 1) {
        throw new NetFault(NetMessages.PART.by(net.head().name()), net, want.key());
      }
      graph.output(Integer.toString(results.size()), node);
      boolean each = node.batched() || want.kind() != Want.Kind.ARRAY_GRADIENT;
      PortType shape = PortShapes.of(net, want);
      results.add(new Result(want, node.shape().dims(), type(net, want), each, shape));
    }
    random = graph.nodes().stream().anyMatch(n -> n.op() == Op.RANDOM || n.op() == Op.DRAW);
    var names = new ArrayList<>(graph.outputs().keySet());
    plan = Plan.of(graph, new Plan.Request(names, List.of(), signature.precision(), true), code);
    parameters = new Parameters(signature.precision());
    lowering.slots().forEach((path, slot) -> parameters.set(path.name(), values(net, path, slot)));
    alone = plan.runner(new Workers(1), parameters);
  }

  private void derive(Net net) {
    net.inputs().values().forEach(this::derive);
    net.outputs().values().forEach(this::derive);
    net.parts().forEach(part -> derive(part.net()));
  }

  private void derive(PortType type) {
    for (int axis = 0; axis < type.rank(); axis++) {
      if (type.length(axis) instanceof Length.Derived length) {
        derived.add(length);
      }
    }
  }

  private static Object values(Net net, Path path, ArraySlot slot) {
    NumArray value = slot.value();
    if (value == null) {
      throw new NetFault(NetMessages.UNINITIALISED.by(net.head().name()), path.expr(), net);
    }
    return value.data();
  }

  private static @Nullable Node output(Lowering lowering, Want want) {
    return lowering.results().getOrDefault(want.path(), Map.of()).get(want.port());
  }

  private static PortType type(Net net, Want want) {
    PortType known = net.port(want.port());
    boolean own = want.kind() == Want.Kind.OUTPUT && want.path().equals(Path.ROOT);
    return own && known != null ? known : new PortType(Element.REAL, null, null);
  }

  /// The gradients asked for: of the sum of all elements of all outputs, or with the gradients of
  /// outputs that are given.
  private static Map<Want, Node> gradients(
      Net net, Lowering lowering, Map<String, Node> inputs, Programs.Signature signature) {
    var by = new LinkedHashMap<Want, Node>();
    for (Want want : signature.wants()) {
      Node node =
          switch (want.kind()) {
            case OUTPUT -> null;
            case INPUT_GRADIENT -> inputs.get(want.port());
            case ARRAY_GRADIENT -> lowering.parameters().get(want.path());
          };
      if (node != null) {
        by.put(want, node);
      }
    }
    if (by.isEmpty()) {
      return Map.of();
    }
    Graph graph = lowering.graph();
    var given = new HashMap<Node, Node>();
    lowering
        .results()
        .getOrDefault(Path.ROOT, Map.of())
        .forEach(
            (port, node) -> {
              if (!net.outputs().containsKey(port)) {
                return; // an optional output
              }
              if (signature.given().contains(port)) {
                given.merge(node, graph.input(gradientName(port), node.shape()), graph::add);
              } else if (signature.given().isEmpty()) {
                Node one = graph.expand(graph.constant(1, node.shape()), Math.max(1, node.rows()));
                PortType type = net.outputs().getOrDefault(port, PortType.ANY);
                given.merge(node, type.padded() ? lowering.own(one, type) : one, graph::add);
              }
            });
    var found = new LinkedHashMap<Want, Node>();
    List<Node> parts = Gradients.of(graph, given, List.copyOf(by.values()));
    int i = 0;
    for (Want want : by.keySet()) {
      found.put(want, parts.get(i++));
    }
    return found;
  }

  /// The name of the graph input for the given gradient of an output.
  static String gradientName(String port) {
    return "gradient of " + port;
  }

  /// The type of an output of the net itself.
  PortType output(String port) {
    return outputs.getOrDefault(port, PortType.ANY);
  }

  /// Whether its values depend on random numbers.
  boolean random() {
    return random;
  }

  /// Whether an example whose inputs have these lengths fits.
  boolean fits(ToIntFunction<String> lengths) {
    return equations.stream().allMatch(equation -> equation.holds(lengths))
        && derived.stream().allMatch(length -> length.value(lengths) > 0);
  }

  List<Result> results() {
    return results;
  }

  /// What elements an input must have, now that shapes are known.
  Element elements(String port) {
    return inputs.getOrDefault(port, PortType.ANY).element();
  }

  /// The shape that a feed needs; null where the plan makes no use of it.
  @Nullable Shape shape(String input) {
    Node node = plan.inputs().get(input);
    return node == null ? null : node.shape();
  }

  /// Runs on all examples; gives an array for each result.
  synchronized List<Object> run(
      Map<String, Object> feeds, int count, Settings settings, Frame frame) {
    boolean small = plan.foreign() || plan.cost() * count < SMALL;
    Runner runner = small ? alone : together(frame);
    if (random) {
      runner.seed(settings.seed(frame));
    }
    int step = step(settings, count);
    var outputs = new ArrayList<Object>();
    for (Result result : results) {
      int size = (int) Numbers.total(result.dims) * (result.each ? count : 1);
      outputs.add(plan.precision().array(size));
    }
    for (int from = 0; from < count; from += step) {
      int examples = Math.min(step, count - from);
      run(runner, feeds, from, examples, count, small, frame);
      read(runner, outputs, from, examples);
      frame.poll();
    }
    return outputs;
  }

  /// Runs on all examples at once, on the calling thread; the only result is written into an array.
  synchronized void run(String input, Object data, int count, Object output) {
    alone.feed(input, data);
    alone.run(count);
    read(alone, List.of(output), 0, count);
  }

  private int step(Settings settings, int count) {
    if (settings.batchSize() > 0) {
      return settings.batchSize();
    }
    boolean summed = results.stream().anyMatch(result -> !result.each);
    long most = Math.max(1, LARGE / Math.max(1, plan.cost()));
    return summed ? count : (int) Math.min(MOST_EXAMPLES, most);
  }

  private void run(
      Runner runner,
      Map<String, Object> feeds,
      int from,
      int examples,
      int count,
      boolean small,
      Frame frame) {
    for (Map.Entry<String, Object> feed : feeds.entrySet()) {
      Object data = feed.getValue();
      if (examples < count) {
        int size = Precision.length(data) / count;
        Object part = plan.precision().array(size * examples);
        Precision.copy(data, from * size, part, 0, size * examples);
        data = part;
      }
      runner.feed(feed.getKey(), data);
    }
    if (!small) {
      runner.stopWhen(frame.budget()::isCancelled);
    }
    if (!runner.run(examples)) {
      frame.budget().check();
    }
  }

  private void read(Runner runner, List<Object> outputs, int from, int examples) {
    for (int i = 0; i < results.size(); i++) {
      Result result = results.get(i);
      String name = Integer.toString(i);
      Object target = outputs.get(i);
      int size = (int) Numbers.total(result.dims);
      boolean whole = Precision.length(target) == (result.each ? examples : 1) * size;
      if (result.each && plan.outputs().get(name) instanceof Node node && !node.batched()) {
        Object one = plan.precision().array(size);
        runner.read(name, one);
        for (int example = 0; example < examples; example++) {
          Precision.copy(one, 0, target, (from + example) * size, size);
        }
      } else if (whole) {
        runner.read(name, target);
      } else {
        Object part = plan.precision().array((result.each ? examples : 1) * size);
        runner.read(name, part);
        if (result.each) {
          Precision.copy(part, 0, target, from * size, examples * size);
        } else {
          for (int k = 0; k < size; k++) {
            add(target, k, Precision.get(part, k));
          }
        }
      }
    }
  }

  /// Adds to an element of a `float[]` or `double[]`.
  static void add(Object array, int index, double value) {
    if (array instanceof float[] floats) {
      floats[index] += (float) value;
    } else {
      ((double[]) array)[index] += value;
    }
  }

  private Runner together(Frame frame) {
    Workers current = frame.state(NetState.WORKERS);
    Runner runner = together;
    if (runner == null || workers != current) {
      workers = current;
      runner = plan.runner(current, parameters);
      together = runner;
    }
    return runner;
  }
}
