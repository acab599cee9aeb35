package org.scheelite.tensor.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Op;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.cpu.Workers;

/// How a graph is carried out: made once, run many times with batches of any size by a [Runner].
///
/// A plan never changes and may serve many runners at once.
public final class Plan {

  private final Precision precision;
  private final List<Slot> slots;
  private final List<Job> jobs;
  private final int commits;
  private final Map<String, Node> inputs;
  private final Map<String, Node> parameters;
  private final Map<String, Node> outputs;
  private final Map<Node, Integer> slotOf;
  private final Map<Integer, Node> constants;
  private final Cost cost;
  private final boolean foreign;

  /// What to calculate of a graph, and how.
  ///
  /// @param outputs the names of the outputs wanted
  /// @param updates the parameters that get their new values
  /// @param fuse whether elementwise operations share loops; without, each has one of its own
  public record Request(
      Collection<String> outputs, Collection<Node> updates, Precision precision, boolean fuse) {}

  /// A plan for all outputs and updates of a graph.
  public static Plan of(Graph graph, Precision precision) {
    return of(
        graph, new Request(graph.outputs().keySet(), graph.updates().keySet(), precision, true));
  }

  /// A plan for some outputs, which changes no parameters.
  public static Plan of(Graph graph, Precision precision, String... outputs) {
    return of(graph, new Request(List.of(outputs), List.of(), precision, true));
  }

  public static Plan of(Graph graph, Request request) {
    return of(graph, request, new SharedCode());
  }

  /// A plan that shares code with others.
  public static Plan of(Graph graph, Request request, SharedCode shared) {
    return new Plan(graph, request, shared);
  }

  private Plan(Graph graph, Request request, SharedCode shared) {
    precision = request.precision;
    outputs = new LinkedHashMap<>();
    for (String name : request.outputs) {
      Node node = graph.outputs().get(name);
      if (node == null) {
        throw new IllegalArgumentException("no output " + name);
      }
      outputs.put(name, node);
    }
    var updates = new LinkedHashMap<>(graph.updates());
    updates.keySet().retainAll(request.updates);
    var analysis = new Analysis(graph, outputs.values(), updates);
    var schedule = new Schedule(analysis, request.fuse);
    var storage = new Storage(analysis, schedule, updates);
    var lowering = new Lowering(analysis, schedule, storage, precision, shared);
    var reads = new IdentityHashMap<Kernel, Set<Integer>>();
    var writes = new IdentityHashMap<Kernel, Set<Integer>>();
    var gathered = new Jobs(reads, writes);
    for (Node weights : analysis.turned()) {
      Kernel kernel = lowering.turn(weights);
      reads.put(kernel, Set.of(storage.slot(weights)));
      writes.put(kernel, Set.of(storage.turned(weights)));
      gathered.whole(kernel);
    }
    for (Step step : schedule.steps()) {
      Kernel kernel = lowering.kernel(step);
      reads.put(kernel, storage.readSlots(step));
      writes.put(kernel, storage.writtenSlots(step));
      if (step.batched) {
        gathered.shard(kernel);
      } else {
        gathered.whole(kernel);
      }
    }
    outputs.values().forEach(n -> storage.slot(analysis.root(n)));
    updates.keySet().forEach(storage::slot);
    jobs = gathered.close();
    slots = List.copyOf(storage.slots());
    slotOf = new LinkedHashMap<>();
    outputs.values().forEach(n -> slotOf.put(n, storage.slot(analysis.root(n))));
    slotOf.putAll(storage.slotOf());
    inputs = used(graph.inputs());
    parameters = used(graph.parameters());
    constants = constants(storage.slotOf());
    cost = Cost.of(analysis);
    foreign = analysis.nodes().stream().anyMatch(node -> node.op() == Op.CALL);
    commits = firstCommit(writes);
  }

  private Map<String, Node> used(Map<String, Node> named) {
    return named.entrySet().stream()
        .filter(e -> slotOf.containsKey(e.getValue()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  private static Map<Integer, Node> constants(Map<Node, Integer> slotOf) {
    return slotOf.entrySet().stream()
        .filter(e -> e.getKey().op() == Op.CONSTANT || e.getKey().op() == Op.BATCH_SIZE)
        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
  }

  /// The first job that changes parameters: from there on a run is not to be stopped.
  private int firstCommit(Map<Kernel, Set<Integer>> writes) {
    Function<Kernel, Boolean> changes =
        k ->
            writes.getOrDefault(k, Set.of()).stream()
                .anyMatch(s -> slots.get(s).kind() == Slot.Kind.PARAMETER);
    for (int i = 0; i < jobs.size(); i++) {
      if (jobs.get(i) instanceof Job.Whole(var tasks)
          && tasks.stream().flatMap(t -> t.kernels().stream()).anyMatch(changes::apply)) {
        return i;
      }
    }
    return jobs.size();
  }

  /// Whether it calls functions of the user, so that the calling thread alone must run it.
  public boolean foreign() {
    return foreign;
  }

  /// A runner with parameters of its own, all zeros.
  public Runner runner(Workers workers) {
    return runner(workers, new Parameters(precision));
  }

  /// A runner that works on the given parameters, which others may share.
  public Runner runner(Workers workers, Parameters shared) {
    return new Runner(this, workers, shared);
  }

  public Precision precision() {
    return precision;
  }

  /// The inputs that the plan really uses.
  public Map<String, Node> inputs() {
    return Collections.unmodifiableMap(inputs);
  }

  /// The parameters that the plan really uses.
  public Map<String, Node> parameters() {
    return Collections.unmodifiableMap(parameters);
  }

  public Map<String, Node> outputs() {
    return Collections.unmodifiableMap(outputs);
  }

  List<Slot> slots() {
    return slots;
  }

  List<Job> jobs() {
    return jobs;
  }

  int commits() {
    return commits;
  }

  int slot(Node node) {
    Integer slot = slotOf.get(node);
    if (slot == null) {
      throw new IllegalArgumentException("the plan does not keep " + node);
    }
    return slot;
  }

  Map<Integer, Node> constants() {
    return constants;
  }

  /// About how many operations one example takes.
  public long cost() {
    return cost.perExample();
  }

  Cost work() {
    return cost;
  }

  /// The plan in words: arrays, then jobs with their kernels.
  public String describe() {
    var text = new StringBuilder(precision + ", " + cost() + " operations per example\n");
    for (int i = 0; i < slots.size(); i++) {
      text.append("@").append(i).append("  ").append(slots.get(i)).append('\n');
    }
    for (Job job : jobs) {
      switch (job) {
        case Job.Shards(var kernels) -> {
          text.append("for each shard\n");
          kernels.forEach(k -> text.append("  ").append(k).append('\n'));
        }
        case Job.Whole(var tasks) -> {
          text.append("once\n");
          tasks.stream()
              .filter(t -> t.from() == 0)
              .forEach(t -> t.kernels().forEach(k -> text.append("  ").append(k).append('\n')));
        }
      }
    }
    return text.toString();
  }
}
