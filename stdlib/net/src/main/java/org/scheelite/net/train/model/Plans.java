package org.scheelite.net.train.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Num;
import org.scheelite.net.ArraySlot;
import org.scheelite.net.Lowering;
import org.scheelite.net.NetFault;
import org.scheelite.net.Path;
import org.scheelite.net.train.setting.Method;
import org.scheelite.net.train.setting.TrainMessages;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.cpu.Workers;
import org.scheelite.tensor.plan.Plan;
import org.scheelite.tensor.plan.Runner;
import org.scheelite.tensor.plan.SharedCode;
import org.scheelite.tensor.train.Learnable;
import org.scheelite.tensor.train.Trainer;

/// The plans of a net under training and what runs them: for steps of each group of arrays, for
/// measuring, and for looking into a batch; each by the sizes that sequences are filled up to.
public final class Plans {
  /// Steps of fewer operations than this are done by the calling thread alone.
  private static final long SMALL = 400_000;

  /// So many plans are kept for sequences of different lengths.
  private static final int MOST_PLANS = 32;

  private final LossGraph losses;
  private final TrainedArrays arrays;
  private final Turns turns;
  private final Method method;
  private final Map<Path, Num> multipliers;
  private final int batchSize;
  private final Workers workers;
  private final SharedCode code;
  private final BooleanSupplier stop;
  private final Map<List<Integer>, List<Runner>> steps = recent();
  private final Map<List<Integer>, Runner> judges = recent();
  private @Nullable Examination examination;

  /// @param batchSize the usual number of examples, to tell small steps from large ones
  /// @param stop when true, a step ends early
  Plans(
      LossGraph losses,
      TrainedArrays arrays,
      Turns turns,
      Method method,
      Map<Path, Num> multipliers,
      int batchSize,
      Workers workers,
      SharedCode code,
      BooleanSupplier stop) {
    this.losses = losses;
    this.arrays = arrays;
    this.turns = turns;
    this.method = method;
    this.multipliers = multipliers;
    this.batchSize = batchSize;
    this.workers = workers;
    this.code = code;
    this.stop = stop;
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
  Runner step(List<Integer> sizes) {
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
    Node loss = losses.lower(lowering, sizes);
    Map<Path, Learnable> learnables =
        Rates.learnables(losses.objective().net(), lowering, multipliers, method);
    if (learnables.isEmpty()) {
      throw new NetFault(TrainMessages.FIXED, losses.objective().net());
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
    return new Plan.Request(losses.outputs(), changed, arrays.precision(), true);
  }

  /// The runner that measures the loss of sequences filled up to these sizes.
  Runner judge(List<Integer> sizes) {
    Runner known = judges.get(sizes);
    if (known != null) {
      return known;
    }
    var graph = new Graph();
    Node loss = losses.lower(new Lowering(graph, false), sizes);
    graph.output(Trainer.LOSS, graph.batchMean(loss));
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
    boolean small = plan.foreign() || plan.cost() * batchSize < SMALL;
    Runner runner = plan.runner(small ? new Workers(1) : workers, arrays.parameters());
    runner.stopWhen(stop);
    return runner;
  }

  /// What looks into a batch of sequences filled up to these sizes.
  Examination examination(List<Integer> sizes) {
    Examination known = examination;
    if (known == null || !known.sizes().equals(sizes)) {
      known = examining(sizes);
      examination = known;
    }
    return known;
  }

  private Examination examining(List<Integer> sizes) {
    var graph = new Graph();
    var lowering = new Lowering(graph, true);
    Node loss = losses.lower(lowering, sizes);
    var learned = new LinkedHashMap<Path, ArraySlot>();
    arrays
        .slots()
        .forEach(
            (path, slot) -> {
              Num rate = multipliers.get(path);
              Node weight = lowering.parameters().get(path);
              boolean fixed = weight == null || graph.updates().containsKey(weight);
              if (!fixed && rate != null && rate.doubleValue() != 0) {
                learned.put(path, slot);
              }
            });
    Set<String> outputs = Examination.attach(graph, loss, learned.keySet(), lowering.parameters());
    var request = new Plan.Request(outputs, Set.of(), arrays.precision(), true);
    return new Examination(sizes, learned, runner(Plan.of(graph, request, code)));
  }
}
