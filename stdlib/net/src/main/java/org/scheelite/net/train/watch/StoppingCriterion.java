package org.scheelite.net.train.watch;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.NetFault;
import org.scheelite.net.train.checkpoint.Memory;
import org.scheelite.net.train.checkpoint.Unfit;
import org.scheelite.net.train.loop.Records;
import org.scheelite.net.train.loop.Series;
import org.scheelite.net.train.loop.Training;
import org.scheelite.net.train.loop.Validation;
import org.scheelite.net.train.loop.Watchers;
import org.scheelite.net.train.setting.Interval;
import org.scheelite.net.train.setting.TrainMessages;

/// Ends training when the loss, or something else that is measured, gets no better: that of the
/// validation set, or that of the rounds.
public final class StoppingCriterion implements Watchers.Watcher {
  private static final Set<String> KEYS =
      Set.of("Criterion", "Patience", "InitialPatience", "AbsoluteChange", "RelativeChange");

  private final String measure;
  private final @Nullable Expr function;
  private final double patience;
  private final double initialPatience;
  private final double absolute;
  private final double relative;
  private final Progress progress;
  private final Frame frame;
  private int looked;
  private double best = Double.POSITIVE_INFINITY;
  private int without;

  private StoppingCriterion(
      @Nullable Expr function, String measure, Assoc settings, Progress progress, Frame frame) {
    this.function = function;
    this.measure = measure;
    this.progress = progress;
    this.frame = frame;
    patience = number(settings, "Patience");
    initialPatience = number(settings, "InitialPatience");
    absolute = number(settings, "AbsoluteChange");
    relative = number(settings, "RelativeChange");
  }

  /// The criterion that a value of `TrainingStoppingCriterion` sets; null for none.
  ///
  /// @throws NetFault where it cannot be read
  public static @Nullable StoppingCriterion read(
      Expr value, Progress progress, boolean validated, Frame frame) {
    if (value.equals(Sym.NONE)) {
      return null;
    }
    Assoc settings = value instanceof Assoc assoc ? assoc : Assoc.empty();
    Expr criterion =
        value instanceof Assoc assoc ? assoc.get("Criterion").orElse(Sym.AUTOMATIC) : value;
    boolean known = settings.keys().stream().allMatch(key -> KEYS.contains(Option.nameOf(key)));
    if (!known || Lists.isList(criterion) || criterion instanceof Num) {
      throw fault(value);
    }
    boolean measured = criterion.equals(Sym.AUTOMATIC) || criterion instanceof Str;
    if (measured && !validated) {
      frame.message(TrainMessages.NO_VALIDATION);
    }
    String measure = criterion instanceof Str(String name) ? name : "Loss";
    return new StoppingCriterion(measured ? null : criterion, measure, settings, progress, frame);
  }

  /// Finds fault with the name of a measurement that there is none of.
  ///
  /// @param names what is measured
  /// @throws NetFault where the criterion is not among it
  public void check(List<String> names) {
    if (function == null && !measure.equals("Loss") && !names.contains(measure)) {
      throw new NetFault(TrainMessages.MEASURE, Str.of(measure), TrainMessages.names(names));
    }
  }

  /// What goes by: the loss or the name of something else that is measured; null for a function.
  public @Nullable String measure() {
    return function == null ? measure : null;
  }

  private static NetFault fault(Expr value) {
    return new NetFault(
        TrainMessages.SETTING,
        Str.of("TrainingStoppingCriterion"),
        value,
        NetFault.words(
            "None, \"Loss\", \"measurement\", <|\"Criterion\" -> \"measurement\" or a function,"
                + " \"Patience\" -> n, \"InitialPatience\" -> n, \"AbsoluteChange\" -> v,"
                + " \"RelativeChange\" -> v|>"));
  }

  private double number(Assoc settings, String name) {
    Expr value = settings.get(name).orElse(null);
    if (value == null) {
      return 0;
    }
    Interval percent = Interval.read(value, Interval.Unit.ROUNDS, frame);
    if (percent != null && percent.unit() == Interval.Unit.PERCENT) {
      return percent.amount() / 100;
    }
    if (frame.numeric(value, 0) instanceof Num number) {
      return number.doubleValue();
    }
    throw fault(settings);
  }

  @Override
  public void remember(Memory memory) {
    memory.put("criterion looked", looked);
    memory.put("criterion best", best);
    memory.put("criterion without", without);
  }

  @Override
  public void recall(Memory memory, Training training) throws Unfit {
    if (memory.has("criterion best")) {
      looked = (int) memory.whole("criterion looked");
      best = memory.real("criterion best");
      without = (int) memory.whole("criterion without");
    }
  }

  @Override
  public @Nullable String look(Training training, boolean roundEnd) {
    if (function != null) {
      return roundEnd && frame.test(function, progress.between())
          ? "the stopping criterion is met"
          : null;
    }
    Validation validation = training.validation();
    Records records = validation == null ? training.roundRecords() : validation.records();
    Series series = records.named(measure);
    if (series == null || series.size() == looked) {
      return null;
    }
    looked = series.size();
    double value = Records.rises(measure) ? -series.last() : series.last();
    double wanted = Math.max(absolute, relative * Math.abs(best));
    if (best == Double.POSITIVE_INFINITY || value < best && best - value >= wanted) {
      best = value;
      without = 0;
    } else if (training.rounds() > initialPatience) {
      without++;
    }
    return without > patience ? "the stopping criterion is met" : null;
  }
}
