package org.scheelite.net.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.net.Net;
import org.scheelite.net.NetState;
import org.scheelite.net.train.batch.DataSpec;
import org.scheelite.net.train.batch.GeneratorSource;
import org.scheelite.net.train.batch.Source;
import org.scheelite.net.train.batch.StoredSource;
import org.scheelite.net.train.data.BatchSizes;
import org.scheelite.net.train.data.Table;
import org.scheelite.net.train.data.ValidationSpec;
import org.scheelite.net.train.loop.Checkpointing;
import org.scheelite.net.train.loop.Goal;
import org.scheelite.net.train.loop.Meters;
import org.scheelite.net.train.loop.Training;
import org.scheelite.net.train.loop.Validation;
import org.scheelite.net.train.loop.Watchers;
import org.scheelite.net.train.loss.Fittings;
import org.scheelite.net.train.loss.LossReader;
import org.scheelite.net.train.loss.Objective;
import org.scheelite.net.train.loss.Targets;
import org.scheelite.net.train.loss.Term;
import org.scheelite.net.train.model.Model;
import org.scheelite.net.train.result.Results;
import org.scheelite.net.train.setting.Method;
import org.scheelite.net.train.setting.MethodReader;
import org.scheelite.net.train.setting.PerPart;
import org.scheelite.net.train.setting.Rounds;
import org.scheelite.net.train.setting.UpdateSchedule;
import org.scheelite.net.train.watch.EventReport;
import org.scheelite.net.train.watch.Facts;
import org.scheelite.net.train.watch.Progress;
import org.scheelite.net.train.watch.ProgressCall;
import org.scheelite.net.train.watch.PropertySeries;
import org.scheelite.net.train.watch.Reporting;
import org.scheelite.net.train.watch.StoppingCriterion;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.cpu.RandomNumbers;
import org.scheelite.tensor.cpu.Workers;

/// Makes a [Training] of a net, data and options, and runs it.
final class Preparation {
  /// Keeps the random numbers for different purposes apart.
  private static final long SPLIT = 0x5711;

  private static final long SHUFFLE = 0x5AFF;
  private static final long DROPOUT = 0xD809;

  private final Net net;
  private final Method method;
  private final Options options;
  private final Frame frame;
  private final Checkpointing checkpointing;
  private final long seed;
  private final Workers workers;
  private final Precision precision;
  private final List<Term> terms;
  private final List<String> keys;
  private @Nullable Training training;

  Preparation(
      Net net,
      Expr lossFunction,
      Options options,
      Checkpointing checkpointing,
      long seed,
      Workers workers,
      Frame frame) {
    this.net = net;
    this.options = options;
    this.frame = frame;
    this.checkpointing = checkpointing;
    this.seed = checkpointing.seed(seed);
    this.workers = workers;
    precision = options.get(NetTrain.WORKING_PRECISION);
    terms = new LossReader(net, frame).terms(lossFunction);
    method =
        MethodReader.read(
            options.get(NetTrain.METHOD), options.get(NetTrain.LEARNING_RATE), net, frame);
    keys = LossReader.keys(net, terms);
  }

  /// Trains on data in any form.
  ///
  /// @param wanted what is to be collected meanwhile, if anything
  /// @param call the call of `NetTrain`
  Results train(Expr data, Expr wanted, Expr call) {
    DataSpec given = DataSpec.read(data, "TrainingData", keys, frame);
    ValidationSpec held = ValidationSpec.read(options.get(NetTrain.VALIDATION_SET), frame);
    DataSpec validationData = null;
    if (held != null) {
      double fraction = held.fraction(frame);
      if (Double.isNaN(fraction)) {
        validationData = DataSpec.read(held.data(data), "TestData", keys, frame);
      } else {
        List<Table> parts = held.split(given.table(), fraction, seed(SPLIT));
        given = DataSpec.of(parts.getFirst());
        validationData = DataSpec.of(parts.getLast());
      }
    }
    int batchSize = batchSize(given.table());
    var facts = new Facts(net, method, batchSize);
    var progress = new Progress(facts);
    List<PropertySeries> series = PropertySeries.read(wanted, progress, frame);
    Table sample = given.sample(progress.forBatch(0), keys, frame);
    Supplier<Table> more = null;
    if (given.generator() != null) {
      DataSpec spec = given;
      more = () -> spec.sample(progress.forBatch(0), keys, frame);
    }
    Objective objective = objective(sample, more);
    var fittings = new Fittings(objective);
    Source source = source(given, sample, objective, fittings, batchSize, progress, true);
    Meters meters =
        Meters.read(options.get(NetTrain.TRAINING_PROGRESS_MEASUREMENTS), objective, frame);
    Model model = model(objective, fittings, meters, batchSize);
    Validation validation =
        held == null || validationData == null
            ? null
            : new Validation(
                source(validationData, null, objective, fittings, batchSize, progress, false),
                held.interval(),
                model.names(),
                meters,
                objective.ports().size());
    var session = new Training(model, source, method.schedule(), goal(), validation, meters, frame);
    training = session;
    facts.begin(session);
    List<Watchers.Watcher> watchers = watchers(progress, validation, model, meters);
    watchers.addAll(series);
    session.run(new Watchers(watchers), checkpointing);
    return new Results(session, facts, objective, series, call);
  }

  private Objective objective(Table sample, @Nullable Supplier<Table> more) {
    var targets = new Targets(sample, more, frame);
    Net decoded = targets.decoded(net, terms);
    return Objective.of(decoded, targets.adapted(terms, decoded), sample, seed, frame);
  }

  private long seed(long purpose) {
    return RandomNumbers.mix(seed ^ purpose);
  }

  private int batchSize(@Nullable Table table) {
    int given = options.get(NetTrain.BATCH_SIZE);
    return given > 0 ? given : BatchSizes.automatic(net, table);
  }

  /// @param ahead a batch of a generator that was made already
  private Source source(
      DataSpec data,
      @Nullable Table ahead,
      Objective objective,
      Fittings fittings,
      int batchSize,
      Progress progress,
      boolean shuffled) {
    Table table = data.table();
    Expr generator = data.generator();
    if (table != null || generator == null) {
      return new StoredSource(
          data.examples(),
          objective,
          fittings,
          batchSize,
          precision,
          shuffled,
          seed(SHUFFLE),
          frame);
    }
    return new GeneratorSource(
        generator,
        data.roundLength(),
        batchSize,
        ahead,
        objective,
        fittings,
        () -> progress.forBatch(training == null ? 0 : training.issued()),
        precision,
        frame);
  }

  private Model model(Objective objective, Fittings fittings, Meters meters, int batchSize) {
    return new Model(
        objective,
        fittings,
        meters.places(),
        method,
        PerPart.read(
            "LearningRateMultipliers",
            options.get(NetTrain.LEARNING_RATE_MULTIPLIERS),
            net,
            true,
            frame),
        UpdateSchedule.read(options.get(NetTrain.TRAINING_UPDATE_SCHEDULE), net),
        precision,
        batchSize,
        seed(DROPOUT),
        workers,
        frame.state(NetState.CODE),
        stop());
  }

  /// When a step is to end early: on demand, or when the time of an outer limit is over.
  private BooleanSupplier stop() {
    long remaining = frame.budget().remaining();
    if (remaining == Long.MAX_VALUE) {
      return frame.budget()::isCancelled;
    }
    long end = System.nanoTime() + remaining;
    return () -> frame.budget().isCancelled() || System.nanoTime() - end > 0;
  }

  private Goal goal() {
    Rounds rounds = options.get(NetTrain.MAX_TRAINING_ROUNDS);
    double time = options.get(NetTrain.TIME_GOAL);
    return Goal.of(rounds.count(), Double.isNaN(time) ? rounds.seconds() : time);
  }

  private List<Watchers.Watcher> watchers(
      Progress progress, @Nullable Validation validation, Model model, Meters meters) {
    var all = new ArrayList<Watchers.Watcher>();
    if (frame.console().wantsEvents()) {
      all.add(new EventReport(frame.console(), progress));
    }
    all.addAll(Reporting.read(options.get(NetTrain.TRAINING_PROGRESS_REPORTING), progress, frame));
    all.addAll(
        ProgressCall.read(options.get(NetTrain.TRAINING_PROGRESS_FUNCTION), progress, frame));
    StoppingCriterion criterion =
        StoppingCriterion.read(
            options.get(NetTrain.TRAINING_STOPPING_CRITERION), progress, validation != null, frame);
    if (criterion != null) {
      var names = new ArrayList<>(model.names());
      names.addAll(meters.keys());
      criterion.check(names);
      String measure = criterion.measure();
      if (validation != null && measure != null) {
        validation.judgeBy(measure);
      }
      all.add(criterion);
    }
    return all;
  }
}
