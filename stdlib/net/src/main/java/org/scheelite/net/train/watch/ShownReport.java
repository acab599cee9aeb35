package org.scheelite.net.train.watch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Console;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.net.train.loop.Alarm;
import org.scheelite.net.train.loop.Training;
import org.scheelite.net.train.loop.Watchers;
import org.scheelite.net.train.setting.Interval;
import org.scheelite.net.train.setting.UserCall;
import org.scheelite.print.Form;

/// The value of a function of the user, shown over the one before; where nobody watches, as lines.
public final class ShownReport implements Watchers.Watcher {
  private final Expr function;
  private final Alarm alarm;
  private final double pause;
  private final Progress progress;
  private final Frame frame;
  private double last = Double.NEGATIVE_INFINITY;

  ShownReport(Expr function, Interval interval, double pause, Progress progress, Frame frame) {
    this.function = function;
    this.pause = pause;
    this.progress = progress;
    this.frame = frame;
    alarm = new Alarm(interval);
  }

  @Override
  public void begin(Training training) {
    alarm.catchUp(training);
  }

  @Override
  public @Nullable String look(Training training, boolean roundEnd) {
    if (!alarm.rings(training, roundEnd) || training.elapsed() - last < pause) {
      return null;
    }
    last = training.elapsed();
    Expr shown = UserCall.value("TrainingProgressReporting", function, progress.between(), frame);
    String text = shown.equals(Sym.NULL) ? "" : frame.text(shown, Form.OUTPUT);
    Console console = frame.console();
    if (console.isTerminal()) {
      console.panel(text.isEmpty() ? List.of() : text.lines().toList());
    } else if (!text.isEmpty()) {
      console.report(text);
    }
    return null;
  }

  @Override
  public void end(Training training) {
    if (frame.console().isTerminal()) {
      frame.console().panel(List.of());
    }
  }
}
