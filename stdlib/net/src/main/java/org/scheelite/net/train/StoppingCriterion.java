package org.scheelite.net.train;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.NetFault;

/// Ends training when the loss gets no better: the validation loss, or that of the rounds.
final class StoppingCriterion implements Watchers.Watcher {
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
      @Nullable Expr function, Assoc settings, Progress progress, Frame frame) {
    this.function = function;
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
  static @Nullable StoppingCriterion read(
      Expr value, Progress progress, boolean validated, Frame frame) {
    if (value.equals(Sym.NONE)) {
      return null;
    }
    Assoc settings = value instanceof Assoc assoc ? assoc : Assoc.empty();
    Expr criterion =
        value instanceof Assoc assoc ? assoc.get("Criterion").orElse(Sym.AUTOMATIC) : value;
    boolean loss = criterion.equals(Sym.AUTOMATIC) || criterion.equals(Str.of("Loss"));
    if (!loss && !(criterion instanceof Normal) && !(value instanceof Assoc)
        || criterion instanceof Str && !loss) {
      throw fault(value);
    }
    if (loss && !validated) {
      frame.message(TrainMessages.NO_VALIDATION);
    }
    return new StoppingCriterion(loss ? null : criterion, settings, progress, frame);
  }

  private static NetFault fault(Expr value) {
    return new NetFault(
        TrainMessages.SETTING,
        Str.of("TrainingStoppingCriterion"),
        value,
        NetFault.words("None, \"Loss\", <|\"Criterion\" -> \"Loss\", \"Patience\" -> n, …|>"));
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
  public @Nullable String look(Training training, boolean roundEnd) {
    if (function != null) {
      return roundEnd && frame.test(function, progress.between())
          ? "the stopping criterion is met"
          : null;
    }
    Validation validation = training.validation();
    Series losses = validation == null ? training.roundLosses() : validation.losses();
    if (losses.size() == looked) {
      return null;
    }
    looked = losses.size();
    double loss = losses.last();
    double wanted = Math.max(absolute, relative * Math.abs(best));
    if (best == Double.POSITIVE_INFINITY || loss < best && best - loss >= wanted) {
      best = loss;
      without = 0;
    } else if (training.rounds() > initialPatience) {
      without++;
    }
    return without > patience ? "the stopping criterion is met" : null;
  }
}
