package org.scheelite.tensor.train;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scheelite.tensor.Gradients;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.Shape;
import org.scheelite.tensor.cpu.Workers;
import org.scheelite.tensor.plan.Parameters;
import org.scheelite.tensor.plan.Plan;
import org.scheelite.tensor.plan.Runner;

/// Training steps: forward, backward and update of the weights in a single run of a plan.
///
/// While a started step runs, the caller may prepare the next batch in other arrays.
public final class Trainer {

  /// The output that holds the mean loss of the batch.
  public static final String LOSS = "#loss";

  private static final String RATE = "#rate";

  private final Optimizer optimizer;
  private @Nullable Runner runner;
  private long steps;

  private Trainer(Optimizer optimizer, @Nullable Runner runner) {
    this.optimizer = optimizer;
    this.runner = runner;
  }

  /// Adds to a graph what trains some of its parameters. Afterwards plans of the graph that update
  /// parameters do training steps.
  ///
  /// @param loss per example; the elements of an array are added up, the batch is averaged
  public static void attach(
      Graph graph, Node loss, Optimizer optimizer, Collection<Learnable> learnables) {
    Node mean = graph.batchMean(graph.total(loss));
    Node rate = graph.parameter(RATE, Shape.SCALAR);
    List<Learnable> trained = learnables.stream().filter(l -> l.multiplier() != 0).toList();
    List<Node> weights = trained.stream().map(Learnable::weight).toList();
    List<Node> gradients = Gradients.of(graph, mean, weights);
    for (int i = 0; i < trained.size(); i++) {
      update(graph, trained.get(i), gradients.get(i), rate, optimizer);
    }
    graph.output(LOSS, mean);
  }

  private static void update(
      Graph g, Learnable learnable, Node slope, Node rate, Optimizer optimizer) {
    Node weight = learnable.weight();
    Node gradient = slope;
    if (Double.isFinite(learnable.gradientLimit())) {
      gradient = g.clip(gradient, -learnable.gradientLimit(), learnable.gradientLimit());
    }
    if (learnable.penalty() != 0) {
      gradient = g.add(gradient, g.mul(g.constant(learnable.penalty()), weight));
    }
    Node scaled = g.mul(rate, g.constant(learnable.multiplier()));
    Node value = optimizer.next(new Update(g, weight, gradient, scaled));
    if (Double.isFinite(learnable.weightLimit())) {
      value = g.clip(value, -learnable.weightLimit(), learnable.weightLimit());
    }
    g.update(weight, value);
  }

  /// A trainer for a graph that was prepared by [#attach].
  ///
  /// @param optimizer the same as there
  /// @param outputs further outputs to calculate in each step
  public static Trainer of(
      Graph graph,
      Optimizer optimizer,
      Precision precision,
      Workers workers,
      Parameters parameters,
      String... outputs) {
    Set<String> wanted = new LinkedHashSet<>(List.of(LOSS));
    Stream.of(outputs).forEach(wanted::add);
    var request = new Plan.Request(wanted, graph.updates().keySet(), precision, true);
    return new Trainer(optimizer, Plan.of(graph, request).runner(workers, parameters));
  }

  /// A trainer that runs a plan of one's own choice, for example one that updates some weights
  /// only.
  public static Trainer of(Optimizer optimizer, Runner runner) {
    return new Trainer(optimizer, runner);
  }

  /// A trainer that is told before each step by [#use] which plan to run, as for sequences of
  /// different lengths. The plans must share their parameters.
  public static Trainer of(Optimizer optimizer) {
    return new Trainer(optimizer, null);
  }

  /// Says what runs the next steps.
  public void use(Runner next) {
    runner = next;
  }

  /// What runs the steps: inputs are fed to it and outputs read from it.
  public Runner runner() {
    if (runner == null) {
      throw new IllegalStateException("no plan to run");
    }
    return runner;
  }

  /// What steps follow.
  public Optimizer optimizer() {
    return optimizer;
  }

  /// How many steps were started.
  public long steps() {
    return steps;
  }

  /// Goes on from a former number of steps.
  public void steps(long done) {
    steps = done;
  }

  /// Begins a training step with the examples fed.
  public void start(int examples, double learningRate) {
    steps++;
    runner().parameters().set(RATE, optimizer.rate(learningRate, steps));
    runner().start(examples);
  }

  /// Helps with the step until it is over.
  ///
  /// @return false if it was stopped before it changed any weight
  public boolean await() {
    return runner().await();
  }

  /// The mean loss of the last batch.
  public double loss() {
    return runner().scalar(LOSS);
  }
}
