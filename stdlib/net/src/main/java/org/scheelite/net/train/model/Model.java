package org.scheelite.net.train.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.net.Lowering;
import org.scheelite.net.NetFault;
import org.scheelite.net.Path;
import org.scheelite.net.measure.Observation;
import org.scheelite.net.measure.Place;
import org.scheelite.net.train.batch.Feeds;
import org.scheelite.net.train.batch.Filler;
import org.scheelite.net.train.checkpoint.Memory;
import org.scheelite.net.train.checkpoint.Unfit;
import org.scheelite.net.train.data.DataPort;
import org.scheelite.net.train.loss.Fittings;
import org.scheelite.net.train.loss.Objective;
import org.scheelite.net.train.setting.Method;
import org.scheelite.net.train.setting.TrainMessages;
import org.scheelite.net.train.setting.UpdateSchedule;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.cpu.RandomNumbers;
import org.scheelite.tensor.cpu.Workers;
import org.scheelite.tensor.plan.Runner;
import org.scheelite.tensor.plan.SharedCode;
import org.scheelite.tensor.train.Trainer;

/// The net under training as numbers: its arrays, and the plans for training steps and for
/// measuring the loss.
public final class Model {
  private final Objective objective;
  private final LossGraph losses;
  private final TrainedArrays arrays;
  private final Plans plans;
  private final Trainer trainer;
  private final Turns turns;
  private final long seed;
  private final Map<Path, Num> multipliers;
  private boolean running;
  private @Nullable Feeds current;

  /// @param places what is looked at besides the loss
  /// @param schedule which arrays change in which step; without groups where nothing is trained
  /// @param batchSize the usual number of examples, to tell small steps from large ones
  /// @param stop when true, a step ends early
  /// @throws NetFault where shapes do not fit or nothing is to be learned
  public Model(
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
    this.seed = seed;
    losses = new LossGraph(objective, fittings, new Lookout(List.copyOf(places), objective));
    this.multipliers = Rates.multipliers(objective.net(), multipliers);
    arrays = new TrainedArrays(objective, precision);
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
    plans =
        new Plans(losses, arrays, turns, method, this.multipliers, batchSize, workers, code, stop);
    if (trains && objective.ports().stream().noneMatch(Filler::varying)) {
      trainer.use(plans.step(List.of()));
    }
  }

  /// The factor of the learning rate of each array.
  public Map<Path, Num> multipliers() {
    return multipliers;
  }

  /// Which arrays change in which step.
  public UpdateSchedule schedule() {
    return turns.schedule();
  }

  /// How many data ports there are.
  public int ports() {
    return objective.ports().size();
  }

  // ---------------------------------------------------------------- steps

  /// Begins a training step; others may prepare the next batch meanwhile.
  public void start(Feeds feeds, double rate) {
    Runner runner = plans.step(feeds.sizes());
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
  public boolean await() {
    running = false;
    boolean changed = trainer.await();
    if (!changed) {
      turns.undo();
    }
    return changed;
  }

  /// How many of the seconds between two moments the threads had nothing to do, because the next
  /// batch was still being made.
  public double idle(long from, long to) {
    if (!running || trainer.runner().alone()) {
      return (to - from) * 1e-9;
    }
    Runner runner = trainer.runner();
    return runner.busy() ? 0 : Math.max(0, to - Math.max(from, runner.finished())) * 1e-9;
  }

  public boolean running() {
    return running;
  }

  /// What is measured of a batch: the loss, then its parts where there are several.
  public List<String> names() {
    return losses.names();
  }

  /// The means over the last batch of what [#names] says, before its step.
  public double[] values() {
    return losses.values(trainer.runner());
  }

  /// What was seen in the last training step.
  public Observation seen() {
    Feeds feeds = current;
    if (feeds == null) {
      throw new IllegalStateException("no step was made");
    }
    return seen(trainer.runner(), feeds);
  }

  /// What was seen of a batch that was just measured.
  public Observation seen(Feeds feeds) {
    return seen(plans.judge(feeds.sizes()), feeds);
  }

  private Observation seen(Runner runner, Feeds feeds) {
    Objective fitted = losses.fitted(feeds.sizes());
    return losses.lookout().look(runner, feeds, fitted, runner.scalar(Trainer.LOSS));
  }

  /// Looks at a batch outside training; null if it was stopped.
  public @Nullable Observation observe(Feeds feeds) {
    Runner runner = plans.judge(feeds.sizes());
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
  public double @Nullable [] measure(Feeds feeds) {
    Runner runner = plans.judge(feeds.sizes());
    feed(runner, feeds);
    return runner.run(feeds.count()) ? losses.values(runner) : null;
  }

  /// The losses and gradients of a batch with the arrays as they are.
  public Examination.Findings examine(Feeds feeds) {
    Examination found = plans.examination(feeds.sizes());
    feed(found.runner(), feeds);
    found.runner().seed(RandomNumbers.mix(seed ^ (turns.started() - 1)));
    return found.findings(arrays.precision(), feeds.count());
  }

  /// What is needed of the data.
  public List<DataPort> dataPorts() {
    return objective.ports();
  }

  // ---------------------------------------------------------------- arrays

  /// The arrays as they are now.
  public TrainedArrays arrays() {
    return arrays;
  }

  /// Puts all parameters, those of the optimiser included, into a checkpoint.
  public void remember(Memory memory) {
    turns.remember(memory);
    memory.put("optimizer", trainer.optimizer().getClass().getSimpleName());
    arrays.remember(memory);
  }

  /// Goes on with the parameters of a checkpoint.
  public void recall(Memory memory) throws Unfit {
    String optimizer = trainer.optimizer().getClass().getSimpleName();
    if (!memory.text("optimizer").equals(optimizer)) {
      throw new Unfit("its method was " + memory.text("optimizer") + ", not " + optimizer);
    }
    arrays.recall(memory);
    turns.recall(memory);
  }
}
