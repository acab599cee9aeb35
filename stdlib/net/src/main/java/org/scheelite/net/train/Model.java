package org.scheelite.net.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Str;
import org.scheelite.net.ArraySlot;
import org.scheelite.net.Lowering;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.Path;
import org.scheelite.net.Results;
import org.scheelite.net.measure.Observation;
import org.scheelite.net.measure.Place;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.train.checkpoint.Memory;
import org.scheelite.net.train.checkpoint.Unfit;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.Shape;
import org.scheelite.tensor.cpu.RandomNumbers;
import org.scheelite.tensor.cpu.Workers;
import org.scheelite.tensor.plan.Parameters;
import org.scheelite.tensor.plan.Plan;
import org.scheelite.tensor.plan.Runner;
import org.scheelite.tensor.plan.SharedCode;
import org.scheelite.tensor.train.Learnable;
import org.scheelite.tensor.train.Trainer;

/// The net under training as numbers: its arrays, and the plans for training steps and for
/// measuring the loss.
final class Model {
  /// Steps of fewer operations than this are done by the calling thread alone.
  private static final long SMALL = 400_000;

  /// So many plans are kept for sequences of different lengths.
  private static final int MOST_PLANS = 32;

  private static final String PARAMETER = "parameter ";

  private static final String LOSS = Trainer.LOSS;

  private final Objective objective;
  private final Workers workers;
  private final SharedCode code;
  private final Parameters parameters;
  private final Trainer trainer;
  private final Turns turns;
  private final BooleanSupplier stop;
  private final long seed;
  private final Map<Path, ArraySlot> slots = new LinkedHashMap<>();
  private final Map<Path, Num> multipliers;
  private final Method method;
  private final int batchSize;
  private final Fittings fittings;

  /// Plans for training steps of each group of arrays and for measuring, by the sizes that
  /// sequences are filled up to.
  private final Map<List<Integer>, List<Runner>> steps = recent();

  private final Map<List<Integer>, Runner> judges = recent();
  private final Lookout lookout;

  private @Nullable Examination examination;
  private boolean running;
  private @Nullable Feeds current;

  /// @param places what is looked at besides the loss
  /// @param schedule which arrays change in which step; without groups where nothing is trained
  /// @param batchSize the usual number of examples, to tell small steps from large ones
  /// @param stop when true, a step ends early
  /// @throws NetFault where shapes do not fit or nothing is to be learned
  Model(
      Objective objective,
      Fittings fittings,
      Set<Place> places,
      Method method,
      Expr multipliers,
      UpdateSchedule schedule,
      Precision precision,
      int batchSize,
      long seed,
      Workers workers,
      SharedCode code,
      BooleanSupplier stop) {
    this.objective = objective;
    this.fittings = fittings;
    this.method = method;
    this.workers = workers;
    this.code = code;
    this.stop = stop;
    this.seed = seed;
    this.batchSize = batchSize;
    lookout = new Lookout(List.copyOf(places), objective);
    parameters = new Parameters(precision);
    this.multipliers = Rates.multipliers(objective.net(), multipliers);
    load();
    trainer = Trainer.of(method.optimizer());
    var trained = new LinkedHashSet<Path>();
    this.multipliers.forEach(
        (path, rate) -> {
          if (rate.doubleValue() != 0) {
            trained.add(path);
          }
        });
    boolean trains = !schedule.groups().isEmpty();
    if (trains && trained.isEmpty()) {
      throw new NetFault(TrainMessages.FIXED, objective.net());
    }
    turns = new Turns(schedule, objective.net(), trained);
    if (trains && objective.ports().stream().noneMatch(Filler::varying)) {
      trainer.use(step(List.of()));
    }
  }

  /// A map that keeps what was used of late; buffers for sequences of many lengths would fill the
  /// memory.
  private static <T> Map<List<Integer>, T> recent() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<List<Integer>, T> eldest) {
        return size() > MOST_PLANS;
      }
    };
  }

  /// The runner of the next training step on sequences filled up to these sizes.
  private Runner step(List<Integer> sizes) {
    List<Runner> known = steps.get(sizes);
    if (known == null) {
      known = makeSteps(sizes);
      steps.put(sizes, known);
    }
    return known.get(turns.next());
  }

  /// The runners of training steps, for each group of arrays one that calculates no other
  /// gradients.
  private List<Runner> makeSteps(List<Integer> sizes) {
    var graph = new Graph();
    var lowering = new Lowering(graph, true);
    Node loss = lower(lowering, sizes);
    Map<Path, Learnable> learnables =
        Rates.learnables(objective.net(), lowering, multipliers, method);
    if (learnables.isEmpty()) {
      throw new NetFault(TrainMessages.FIXED, objective.net());
    }
    Trainer.attach(graph, loss, method.optimizer(), learnables.values());
    Set<Node> changing = changing(lowering);
    var made = new ArrayList<Runner>();
    for (int group = 0; group < turns.groups(); group++) {
      Set<Node> changed = turns.changed(group, changing, learnables);
      made.add(runner(Plan.of(graph, request(changed), code)));
    }
    return made;
  }

  private Plan.Request request(Set<Node> changed) {
    var outputs = new LinkedHashSet<String>();
    outputs.add(LOSS);
    objective.parts().forEach(part -> outputs.add(partName(part)));
    outputs.addAll(lookout.names());
    return new Plan.Request(outputs, changed, parameters.precision(), true);
  }

  private static String partName(String part) {
    return "#loss " + part;
  }

  /// The runner that measures the loss of sequences filled up to these sizes.
  private Runner judge(List<Integer> sizes) {
    Runner known = judges.get(sizes);
    if (known != null) {
      return known;
    }
    var graph = new Graph();
    Node loss = lower(new Lowering(graph, false), sizes);
    graph.output(LOSS, graph.batchMean(loss));
    Runner made = runner(Plan.of(graph, request(Set.of()), code));
    judges.put(sizes, made);
    return made;
  }

  /// The parameters that steps change: not the statistics of layers that do not learn.
  private Set<Node> changing(Lowering lowering) {
    var changing = new LinkedHashSet<>(lowering.graph().updates().keySet());
    lowering
        .parameters()
        .forEach(
            (path, node) -> {
              Num rate = multipliers.get(path);
              if (rate == null || rate.doubleValue() == 0) {
                changing.remove(node);
              }
            });
    return changing;
  }

  private Runner runner(Plan plan) {
    boolean small = plan.cost() * batchSize < SMALL;
    Runner runner = plan.runner(small ? new Workers(1) : workers, parameters);
    runner.stopWhen(stop);
    return runner;
  }

  /// The total loss of one example. Where it has several parts, their means over the batch become
  /// outputs.
  private Node lower(Lowering lowering, List<Integer> sizes) {
    Graph graph = lowering.graph();
    Objective fitted = sizes.isEmpty() ? objective : fittings.required(sizes);
    Net net = fitted.net();
    Map<String, Node> outputs = lowering.lower(net, Path.ROOT, lowering.inputs(net));
    lookout.lower(lowering);
    Node total = graph.constant(0);
    var parts = new ArrayList<Node>();
    int number = 0;
    for (Term term : fitted.terms()) {
      Node output = outputs.get(term.port());
      if (output == null) {
        throw new IllegalStateException("no output " + term.port());
      }
      number++;
      for (Node part : losses(lowering, net, term, output, number)) {
        parts.add(graph.total(part));
        total = graph.add(total, graph.mul(graph.constant(term.scale()), parts.getLast()));
      }
    }
    for (int i = 0; i < objective.parts().size(); i++) {
      graph.output(partName(objective.parts().get(i)), graph.batchMean(each(graph, parts.get(i))));
    }
    return each(graph, total);
  }

  /// A value for each example, also where it is the same for all.
  private static Node each(Graph graph, Node value) {
    return value.batched() ? value : graph.expand(value, 1);
  }

  private List<Node> losses(Lowering lowering, Net net, Term term, Node output, int number) {
    Net loss = term.loss();
    if (loss == null) {
      PortType type = net.outputs().getOrDefault(term.port(), PortType.ANY);
      return List.of(lowering.own(output, type));
    }
    var inputs = new LinkedHashMap<String, Node>();
    for (String port : loss.inputs().keySet()) {
      inputs.put(port, port.equals(term.input()) ? output : target(lowering, term, loss, port));
    }
    Path place = Path.ROOT.child("loss " + number);
    var parts = new ArrayList<Node>();
    lowering
        .lower(loss, place, inputs)
        .forEach(
            (port, part) ->
                parts.add(lowering.own(part, loss.outputs().getOrDefault(port, PortType.ANY))));
    return parts;
  }

  private Node target(Lowering lowering, Term term, Net loss, String port) {
    String key = term.targets().getOrDefault(port, port);
    var type = loss.inputs().get(port);
    int[] sizes = type == null ? null : type.sizes();
    if (sizes == null) {
      throw new NetFault(
          NetMessages.UNKNOWN.by("NetTrain"),
          Str.of(port),
          loss,
          NetFault.words(type == null ? "" : type.words()));
    }
    return lowering.graph().input(objective.input(key), Shape.of(sizes));
  }

  private void load() {
    slots.putAll(objective.net().allArrays());
    slots.forEach(this::load);
    int number = 0;
    for (Term term : objective.terms()) {
      number++;
      if (term.loss() != null) {
        Path place = Path.ROOT.child("loss " + number);
        term.loss().allArrays().forEach((path, slot) -> load(place.then(path), slot));
      }
    }
  }

  private void load(Path path, ArraySlot slot) {
    NumArray value = slot.value();
    if (value != null) {
      parameters.set(path.name(), value.data());
    }
  }

  /// The factor of the learning rate of each array.
  Map<Path, Num> multipliers() {
    return multipliers;
  }

  /// Which arrays change in which step.
  UpdateSchedule schedule() {
    return turns.schedule();
  }

  /// How many data ports there are.
  int ports() {
    return objective.ports().size();
  }

  // ---------------------------------------------------------------- steps

  /// Begins a training step; others may prepare the next batch meanwhile.
  void start(Feeds feeds, double rate) {
    Runner runner = step(feeds.sizes());
    trainer.use(runner);
    feed(runner, feeds);
    current = feeds;
    runner.seed(RandomNumbers.mix(seed ^ turns.started()));
    running = true;
    trainer.steps(turns.begin());
    trainer.start(feeds.count(), rate);
  }

  /// Waits for the step under way.
  ///
  /// @return false if it was stopped before it changed an array
  boolean await() {
    running = false;
    boolean changed = trainer.await();
    if (!changed) {
      turns.undo();
    }
    return changed;
  }

  /// How many of the seconds between two moments the threads had nothing to do, because the next
  /// batch was still being made.
  double idle(long from, long to) {
    if (!running || trainer.runner().alone()) {
      return (to - from) * 1e-9;
    }
    Runner runner = trainer.runner();
    return runner.busy() ? 0 : Math.max(0, to - Math.max(from, runner.finished())) * 1e-9;
  }

  boolean running() {
    return running;
  }

  /// What is measured of a batch: the loss, then its parts where there are several.
  List<String> names() {
    var names = new ArrayList<String>();
    names.add(objective.parts().contains("Loss") ? "TotalLoss" : "Loss");
    names.addAll(objective.parts());
    return names;
  }

  /// The means over the last batch of what [#names] says, before its step.
  double[] values() {
    return values(trainer.runner());
  }

  private double[] values(Runner runner) {
    var values = new double[objective.parts().size() + 1];
    values[0] = runner.scalar(LOSS);
    for (int i = 1; i < values.length; i++) {
      values[i] = runner.scalar(partName(objective.parts().get(i - 1)));
    }
    return values;
  }

  /// What was seen in the last training step.
  Observation seen() {
    Feeds feeds = current;
    if (feeds == null) {
      throw new IllegalStateException("no step was made");
    }
    return seen(trainer.runner(), feeds);
  }

  /// What was seen of a batch that was just measured.
  Observation seen(Feeds feeds) {
    return seen(judge(feeds.sizes()), feeds);
  }

  private Observation seen(Runner runner, Feeds feeds) {
    Objective fitted = feeds.sizes().isEmpty() ? objective : fittings.required(feeds.sizes());
    return lookout.look(runner, feeds, fitted, runner.scalar(LOSS));
  }

  /// Looks at a batch outside training; null if it was stopped.
  @Nullable Observation observe(Feeds feeds) {
    Runner runner = judge(feeds.sizes());
    feed(runner, feeds);
    return runner.run(feeds.count()) ? seen(runner, feeds) : null;
  }

  private void feed(Runner runner, Feeds feeds) {
    int i = 0;
    for (DataPort port : objective.ports()) {
      Object lengths = feeds.lengths(i);
      Object array = feeds.array(i++);
      if (array != null) {
        runner.feed(port.input(), array);
      }
      if (lengths != null) {
        runner.feed(Lowering.lengthName(port.input()), lengths);
      }
    }
  }

  /// The means over a batch of what [#names] says, outside training; null if it was stopped.
  double @Nullable [] measure(Feeds feeds) {
    Runner runner = judge(feeds.sizes());
    feed(runner, feeds);
    return runner.run(feeds.count()) ? values(runner) : null;
  }

  /// The losses and gradients of a batch with the arrays as they are.
  Examination.Findings examine(Feeds feeds) {
    Examination found = examination;
    if (found == null || !found.sizes().equals(feeds.sizes())) {
      found = examination(feeds.sizes());
      examination = found;
    }
    feed(found.runner(), feeds);
    found.runner().seed(RandomNumbers.mix(seed ^ (turns.started() - 1)));
    return found.findings(parameters.precision(), feeds.count());
  }

  private Examination examination(List<Integer> sizes) {
    var graph = new Graph();
    var lowering = new Lowering(graph, true);
    Node loss = lower(lowering, sizes);
    var learned = new LinkedHashMap<Path, ArraySlot>();
    slots.forEach(
        (path, slot) -> {
          Num rate = multipliers.get(path);
          Node weight = lowering.parameters().get(path);
          boolean fixed = weight == null || graph.updates().containsKey(weight);
          if (!fixed && rate != null && rate.doubleValue() != 0) {
            learned.put(path, slot);
          }
        });
    Set<String> outputs = Examination.attach(graph, loss, learned.keySet(), lowering.parameters());
    var request = new Plan.Request(outputs, Set.of(), parameters.precision(), true);
    return new Examination(sizes, learned, runner(Plan.of(graph, request, code)));
  }

  /// What is needed of the data.
  List<DataPort> dataPorts() {
    return objective.ports();
  }

  // ---------------------------------------------------------------- arrays

  /// How many numbers are in all arrays.
  long size() {
    return slots.values().stream().mapToLong(ArraySlot::count).sum();
  }

  /// A copy of all arrays.
  Map<Path, Object> snapshot(@Nullable Map<Path, Object> reused) {
    Map<Path, Object> copy = reused == null ? new HashMap<>() : reused;
    slots.forEach(
        (path, slot) -> {
          Object array =
              copy.computeIfAbsent(path, p -> parameters.precision().array((int) slot.count()));
          parameters.get(path.name(), array);
        });
    return copy;
  }

  /// Puts all parameters, those of the optimiser included, into a checkpoint.
  void remember(Memory memory) {
    turns.remember(memory);
    memory.put("optimizer", trainer.optimizer().getClass().getSimpleName());
    parameters.names().forEach(name -> memory.putArray(PARAMETER + name, parameters.copy(name)));
  }

  /// Goes on with the parameters of a checkpoint.
  void recall(Memory memory) throws Unfit {
    String optimizer = trainer.optimizer().getClass().getSimpleName();
    if (!memory.text("optimizer").equals(optimizer)) {
      throw new Unfit("its method was " + memory.text("optimizer") + ", not " + optimizer);
    }
    Map<String, Object> values = memory.under(PARAMETER);
    for (String name : parameters.names()) {
      Object value = values.get(name);
      if (value == null || !parameters.precision().holds(value)) {
        throw new Unfit("it has no array " + name);
      }
      int length = Precision.length(parameters.copy(name));
      if (Precision.length(value) != length) {
        throw new Unfit(
            "its array " + name + " has " + Precision.length(value) + " numbers, not " + length);
      }
    }
    values.forEach(parameters::set);
    turns.recall(memory);
  }

  /// Puts a snapshot into a checkpoint.
  static void remember(Map<Path, Object> snapshot, String prefix, Memory memory) {
    snapshot.forEach((path, array) -> memory.putArray(prefix + path.name(), array));
  }

  /// A snapshot from a checkpoint.
  Map<Path, Object> recall(Memory memory, String prefix) throws Unfit {
    Map<String, Object> values = memory.under(prefix);
    var snapshot = new HashMap<Path, Object>();
    for (Map.Entry<Path, ArraySlot> slot : slots.entrySet()) {
      Object array = values.get(slot.getKey().name());
      if (array == null || Precision.length(array) != slot.getValue().count()) {
        throw new Unfit("it has no " + prefix + slot.getKey());
      }
      snapshot.put(slot.getKey(), array);
    }
    return snapshot;
  }

  Precision precision() {
    return parameters.precision();
  }

  /// Whether all numbers of a snapshot are finite.
  static boolean finite(Map<Path, Object> snapshot) {
    for (Object array : snapshot.values()) {
      int length = Precision.length(array);
      double sum = 0;
      for (int i = 0; i < length; i++) {
        sum += 0 * Precision.get(array, i); // not-a-number as soon as one is not finite
      }
      if (sum != 0) {
        return false;
      }
    }
    return true;
  }

  /// The net with the arrays of a snapshot, which become its own.
  Net net(Map<Path, Object> snapshot) {
    var values = new HashMap<Path, NumArray>();
    slots.forEach(
        (path, slot) -> {
          int[] sizes = slot.sizes();
          Object array = snapshot.get(path);
          if (sizes != null && array != null) {
            values.put(path, Results.array(sizes, array));
          }
        });
    return objective.net().withArrays(values);
  }
}
