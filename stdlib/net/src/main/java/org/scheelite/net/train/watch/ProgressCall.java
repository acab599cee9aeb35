package org.scheelite.net.train.watch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Jump;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.NetFault;
import org.scheelite.net.train.checkpoint.Memory;
import org.scheelite.net.train.loop.Alarm;
import org.scheelite.net.train.loop.Training;
import org.scheelite.net.train.loop.Watchers;
import org.scheelite.net.train.setting.Interval;
import org.scheelite.net.train.setting.TrainMessages;
import org.scheelite.net.train.setting.UserCall;

/// A function of the user that is called now and then during training; it may end it.
public final class ProgressCall implements Watchers.Watcher {
  private static final Expr STOP = Str.of("StopTraining");
  private static final Expr ABANDON = Str.of("AbandonTraining");

  private final Expr function;
  private final Alarm alarm;
  private final double pause;
  private final Progress progress;
  private final Frame frame;
  private double last = Double.NEGATIVE_INFINITY;

  /// @param pause the least time between two calls, in seconds
  ProgressCall(Expr function, Interval interval, double pause, Progress progress, Frame frame) {
    this.function = function;
    this.alarm = new Alarm(interval);
    this.pause = pause;
    this.progress = progress;
    this.frame = frame;
  }

  /// The calls that a value of `TrainingProgressFunction` asks for.
  ///
  /// @throws NetFault where it is none
  public static List<ProgressCall> read(Expr value, Progress progress, Frame frame) {
    if (value.equals(Sym.NONE)) {
      return List.of();
    }
    if (!(value instanceof Normal list) || !Lists.isList(list)) {
      return List.of(new ProgressCall(value, Interval.ROUND, 0, progress, frame));
    }
    boolean one = list.size() > 1 && list.args().stream().skip(1).allMatch(ProgressCall::isOption);
    var calls = new ArrayList<ProgressCall>();
    if (one) {
      calls.add(of(list, progress, frame));
    } else {
      list.args().forEach(spec -> calls.addAll(read(spec, progress, frame)));
    }
    return calls;
  }

  private static boolean isOption(Expr expr) {
    return expr instanceof Normal rule && rule.is(Sym.RULE, 2);
  }

  private static ProgressCall of(Normal spec, Progress progress, Frame frame) {
    Interval interval = Interval.ROUND;
    double pause = 0;
    for (Expr option : spec.args().subList(1, spec.size())) {
      var rule = (Normal) option;
      String name = Option.nameOf(rule.arg(0));
      if (name.equals("Interval")) {
        interval = Interval.read(rule.arg(1), Interval.Unit.ROUNDS, frame);
      } else if (name.equals("MinimumInterval")) {
        pause = Interval.seconds(rule.arg(1), frame);
      } else {
        pause = Double.NaN;
      }
      if (interval == null || Double.isNaN(pause)) {
        throw new NetFault(
            TrainMessages.SETTING,
            Str.of("TrainingProgressFunction"),
            spec,
            NetFault.words("None, f, {f, \"Interval\" -> n, \"MinimumInterval\" -> seconds}"));
      }
    }
    return new ProgressCall(spec.arg(0), interval, pause, progress, frame);
  }

  @Override
  public void recall(Memory memory, Training training) {
    alarm.catchUp(training);
  }

  @Override
  public @Nullable String look(Training training, boolean roundEnd) {
    if (!alarm.rings(training, roundEnd) || training.elapsed() - last < pause) {
      return null;
    }
    last = training.elapsed();
    Expr told = UserCall.value("TrainingProgressFunction", function, progress.between(), frame);
    if (told.equals(ABANDON)) {
      throw new Jump.Abort();
    }
    return told.equals(STOP) ? "a progress function ended it" : null;
  }
}
