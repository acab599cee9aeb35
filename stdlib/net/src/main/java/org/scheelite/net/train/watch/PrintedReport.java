package org.scheelite.net.train.watch;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Console;
import org.scheelite.net.train.loop.Alarm;
import org.scheelite.net.train.loop.Training;
import org.scheelite.net.train.loop.Watchers;
import org.scheelite.net.train.progress.Line;
import org.scheelite.net.train.setting.Interval;

/// Lines about a training, one after the other.
public final class PrintedReport implements Watchers.Watcher {
  private final Console console;
  private final Alarm alarm;
  private final double pause;
  private final Progress progress;
  private double last = Double.NEGATIVE_INFINITY;

  PrintedReport(Interval interval, double pause, Console console, Progress progress) {
    this.console = console;
    this.pause = pause;
    this.progress = progress;
    alarm = new Alarm(interval);
  }

  @Override
  public void begin(Training training) {
    alarm.catchUp(training);
  }

  @Override
  public @Nullable String look(Training training, boolean roundEnd) {
    if (alarm.rings(training, roundEnd) && training.elapsed() - last >= pause) {
      last = training.elapsed();
      console.report(Line.progress(progress.standing()));
    }
    return null;
  }
}
