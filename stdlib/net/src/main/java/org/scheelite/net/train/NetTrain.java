package org.scheelite.net.train;

import static org.scheelite.builtin.Attribute.READ_PROTECTED;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.net.NetFault;
import org.scheelite.net.train.setting.Interval;
import org.scheelite.net.train.setting.Rounds;
import org.scheelite.tensor.Precision;

/// Trains a net.
///
/// `NetTrain[net, data]` gives a net like `net` whose arrays fit the data better. `NetTrain[net,
/// data, All]` gives a `NetTrainResultsObject`, `NetTrain[net, data, "prop"]` one property of the
/// training session, `NetTrain[net, data, {"prop1", …}]` several. A loss layer as the third
/// argument is short for the option `LossFunction`. `<|"Property" -> p, "Form" -> form, "Interval"
/// -> i|>` collects something during training: what `TrainingProgressFunction` gets under the name
/// `p`, or the value of a function of that; the form is `"List"`, `"TransposedList"` or `"Plot"`.
///
/// Data is a list of rules `{in1 -> out1, …}`, a rule of lists `{in1, …} -> {out1, …}`, an
/// association of columns `<|"port" -> {…}, …|>`, a list of associations, a `Dataset` of these, the
/// name of a data set, a `File` or a function. A function is called once for each batch, with an
/// association that has the keys `"BatchSize"`, `"AbsoluteBatch"` (batches made before), `"Round"`,
/// `"Net"` (the net as it is now) and those that `TrainingProgressFunction` gets; it gives a batch
/// in one of the other forms. `{f, "RoundLength" -> n}` says how many examples make a round;
/// otherwise each call does. Associations may have more keys than training needs.
///
/// The loss is chosen by the layer at the output: cross entropy after a `SoftmaxLayer` or
/// `LogisticSigmoid`, contrastive loss after a `NetPairEmbeddingOperator`, else mean squared loss.
/// Outputs of loss layers are minimised as they are. `LossFunction` may be a port, a loss layer or
/// any net or function, rules from ports to such, a list of these, and `loss -> Scaled[r]`. Targets
/// that are classes or Boolean values give the net a decoder if it has none.
///
/// `Method` is `"ADAM"` (the default), `"RMSProp"`, `"SGD"` or `"SignSGD"`, alone or in a list with
/// options: `"LearningRate"`, `"LearningRateSchedule"` (a function of batch and number of batches),
/// `"L2Regularization"`, `"GradientClipping"`, `"WeightClipping"` and those of the method. The
/// automatic learning rate is 0.01 for `"SGD"` and 0.001 for the others. Limits, penalties and
/// `LearningRateMultipliers` are numbers, or rules from parts of the net to numbers: `"name"`, `n`,
/// `m;;n`, `_`, paths in lists, and alternatives of these; the first rule that fits counts.
/// `TrainingUpdateSchedule -> {part1, part2 -> n, …}` trains parts in turn.
///
/// Training takes `MaxTrainingRounds` rounds or `TimeGoal` seconds, whichever ends first; where
/// neither is given 20 seconds and no more than 10000 rounds. With a `ValidationSet` the net of the
/// round with the least validation loss is returned. Ctrl-C ends training and returns the net so
/// far.
///
/// At a terminal a panel shows how it goes. `TrainingProgressReporting` may be `"Panel"`,
/// `"ProgressIndicator"`, `"Print"`, a function whose value is shown, `File["log.jsonl"]` (or csv,
/// tsv, json, wl), `None`, a list of these, or one of them in a list with `"Interval"` or
/// `"MinimumInterval"`. `TrainingProgressFunction -> f` calls `f` after each round, `{f, "Interval"
/// -> Quantity[n, "unit"]}` at other times; with the value `"StopTraining"` training ends, with
/// `"AbandonTraining"` it is given up. Faults in these functions do not end the training.
///
/// `TrainingProgressCheckpointing -> {"Directory", "dir"}` writes the net into a new file of that
/// folder after each round, `{"File", "net.wlnet"}` over one file. Options in the list say how
/// often (`"Rounds" -> n`, `"Batches" -> n`, `"Seconds" -> n`, `"Interval" -> Quantity[n, "unit"]`,
/// `"MinimumInterval" -> seconds`) and how many files stay (`"Keep" -> n`, `"Best"` or both in a
/// list). Each file can be imported. With `"Resume" -> True` the training goes on from the newest
/// one, if there is one, and ends with the same bits as if it had never been interrupted; `"Resume"
/// -> "file"` names the one to go on from.
///
/// The same seed gives the same net to the last bit, with any number of threads.
///
/// ```wl
/// In:   line = NetTrain[LinearLayer["Input" -> "Real", "Output" -> "Real"],
///        {1 -> 1.9, 2 -> 4.1, 3 -> 6., 4 -> 8.1}, RandomSeeding -> 1];
///      Round[line[5.], 0.1]
/// Out~: 10.2
///
/// In:  NetTrain[LinearLayer[], {1 -> 2, 2 -> {1, 2}}]
/// Msg: NetTrain::invshape: Data supplied to port Output was not a real number: example 2 has dimensions {2}.
/// Out: $Failed
/// ```
@Builtin(
    attributes = {READ_PROTECTED},
    seeAlso = {"NetInitialize", "NetChain", "NetTrainResultsObject"})
final class NetTrain {
  private static final String NUMBER = "Automatic or a positive number";
  private static final List<Expr> GOALS =
      List.of(Sym.AUTOMATIC, Str.of("TrainingSpeed"), Str.of("TrainingMemory"));

  /// How many examples share one step.
  static final Option<Integer> BATCH_SIZE =
      Option.symbol(
          "BatchSize",
          Sym.AUTOMATIC,
          "Automatic or a positive integer",
          (value, frame) ->
              value.equals(Sym.AUTOMATIC)
                  ? Integer.valueOf(0)
                  : value instanceof Int(long size) && size > 0 && size <= 1 << 24
                      ? Integer.valueOf((int) size)
                      : null);

  /// How long steps are.
  static final Option<Expr> LEARNING_RATE =
      Option.symbol("LearningRate", Sym.AUTOMATIC, NUMBER, NetTrain::number);

  /// Factors of the learning rate for parts of the net.
  static final Option<Expr> LEARNING_RATE_MULTIPLIERS =
      Option.any("LearningRateMultipliers", Sym.AUTOMATIC);

  /// What is minimised.
  static final Option<Expr> LOSS_FUNCTION = Option.any("LossFunction", Sym.AUTOMATIC);

  /// How often all examples are gone through, or how long.
  static final Option<Rounds> MAX_TRAINING_ROUNDS =
      Option.symbol(
          "MaxTrainingRounds",
          Sym.AUTOMATIC,
          "Automatic, a positive integer, Infinity or a Quantity of time",
          Rounds::read);

  /// How arrays follow their gradients.
  static final Option<Expr> METHOD = Option.any("Method", Sym.AUTOMATIC);

  /// What is to be saved; results do not depend on it.
  static final Option<Expr> PERFORMANCE_GOAL =
      Option.symbol(
          "PerformanceGoal",
          Sym.AUTOMATIC,
          "Automatic, \"TrainingSpeed\", \"TrainingMemory\" or a list of these",
          (value, frame) -> {
            List<Expr> goals =
                value instanceof Normal list && Lists.isList(list) ? list.args() : List.of(value);
            return GOALS.containsAll(goals) ? value : null;
          });

  /// Where random numbers begin.
  static final Option<Expr> RANDOM_SEEDING =
      Option.symbol(
          "RandomSeeding",
          Sym.INHERITED,
          "Automatic, Inherited, an integer, a string or a RandomGeneratorState",
          (value, frame) ->
              value.equals(Sym.AUTOMATIC)
                      || value.equals(Sym.INHERITED)
                      || value instanceof Whole
                      || value instanceof Str
                      || value.head().equals(Symbol.system("RandomGeneratorState"))
                  ? value
                  : null);

  /// What calculates.
  static final Option<Expr> TARGET_DEVICE = Option.any("TargetDevice", Str.of("CPU"));

  /// About how long training takes.
  static final Option<Double> TIME_GOAL =
      Option.symbol(
          "TimeGoal",
          Sym.AUTOMATIC,
          "Automatic, a positive number of seconds or a Quantity of time",
          (value, frame) -> {
            double seconds = Interval.seconds(value, frame);
            return value.equals(Sym.AUTOMATIC) || !Double.isNaN(seconds)
                ? Double.valueOf(seconds)
                : null;
          });

  /// Where nets are saved meanwhile.
  static final Option<Expr> TRAINING_PROGRESS_CHECKPOINTING =
      Option.any("TrainingProgressCheckpointing", Sym.NONE);

  /// A function called after each round.
  static final Option<Expr> TRAINING_PROGRESS_FUNCTION =
      Option.any("TrainingProgressFunction", Sym.NONE);

  /// What is measured besides the loss: measurements as in `NetMeasurements`. `Automatic` is the
  /// error rate where a single cross entropy is minimised.
  static final Option<Expr> TRAINING_PROGRESS_MEASUREMENTS =
      Option.any("TrainingProgressMeasurements", Sym.AUTOMATIC);

  /// How people see what goes on.
  static final Option<Expr> TRAINING_PROGRESS_REPORTING =
      Option.any("TrainingProgressReporting", Sym.AUTOMATIC);

  /// What ends training early.
  static final Option<Expr> TRAINING_STOPPING_CRITERION =
      Option.any("TrainingStoppingCriterion", Sym.NONE);

  /// Which arrays change in which step.
  static final Option<Expr> TRAINING_UPDATE_SCHEDULE =
      Option.any("TrainingUpdateSchedule", Sym.AUTOMATIC);

  /// Data that is not trained on.
  static final Option<Expr> VALIDATION_SET = Option.any("ValidationSet", Sym.NONE);

  /// What numbers are used.
  static final Option<Precision> WORKING_PRECISION =
      Option.symbol(
          "WorkingPrecision",
          Sym.AUTOMATIC,
          "Automatic, \"Real32\" or \"Real64\"; half precision needs a GPU",
          (value, frame) ->
              value.equals(Sym.AUTOMATIC) || value.equals(Str.of("Real32"))
                  ? Precision.REAL32
                  : value.equals(Str.of("Real64")) ? Precision.REAL64 : null);

  private NetTrain() {}

  // Before the others, which would take an association for options.
  @Form
  static Expr series(Expr net, Expr data, Assoc what, Options options, Frame frame) {
    return NetFault.guard(frame, () -> Launch.train(net, data, what, options, frame));
  }

  @Form
  static @Nullable Expr series(Expr net, Expr data, Normal what, Options options, Frame frame) {
    if (Lists.isList(what) && what.size() == 0) { // an empty list of options
      return net(net, data, options, frame);
    }
    boolean several =
        Lists.isList(what)
            && what.size() > 0
            && what.args().stream().allMatch(Assoc.class::isInstance);
    return several
        ? NetFault.guard(frame, () -> Launch.train(net, data, what, options, frame))
        : null;
  }

  @Form
  static Expr net(Expr net, Expr data, Options options, Frame frame) {
    return NetFault.guard(frame, () -> Launch.train(net, data, null, options, frame));
  }

  @Form
  static Expr property(Expr net, Expr data, Expr what, Options options, Frame frame) {
    return NetFault.guard(frame, () -> Launch.train(net, data, what, options, frame));
  }

  private static @Nullable Expr number(Expr value, Frame frame) {
    return value.equals(Sym.AUTOMATIC)
            || frame.numeric(value, 0) instanceof Num number && number.doubleValue() > 0
        ? value
        : null;
  }
}
