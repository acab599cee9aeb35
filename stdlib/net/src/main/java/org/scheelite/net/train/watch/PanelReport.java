package org.scheelite.net.train.watch;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Console;
import org.scheelite.net.train.loop.Alarm;
import org.scheelite.net.train.loop.Training;
import org.scheelite.net.train.loop.Watchers;
import org.scheelite.net.train.progress.Line;
import org.scheelite.net.train.progress.Panel;
import org.scheelite.net.train.progress.Standing;
import org.scheelite.net.train.setting.Interval;

/// Lines at the terminal that tell how training goes, renewed a few times a second. When it is over
/// one line stays, where there were any.
public final class PanelReport implements Watchers.Watcher {
  /// The least time between two pictures, in seconds: more often nobody can read them.
  private static final double LEAST = 0.1;

  private final Console console;
  private final Alarm alarm;
  private final double pause;
  private final Progress progress;
  private final Function<Training, List<String>> lines;
  private double last;
  private boolean shown;

  private PanelReport(
      Interval interval,
      double pause,
      Console console,
      Progress progress,
      @Nullable Function<Training, List<String>> lines) {
    this.console = console;
    this.progress = progress;
    this.pause = Math.max(LEAST, pause);
    this.lines = lines == null ? this::panel : lines;
    alarm = new Alarm(interval);
  }

  /// The panel.
  static PanelReport panel(Interval interval, double pause, Console console, Progress progress) {
    return new PanelReport(interval, pause, console, progress, null);
  }

  /// A bar.
  static PanelReport bar(Interval interval, double pause, Console console, Progress progress) {
    return new PanelReport(
        interval,
        pause,
        console,
        progress,
        training -> List.of(Line.bar(progress.standing(), console.columns())));
  }

  private List<String> panel(Training training) {
    int columns = console.columns();
    int points = Panel.points(columns);
    return new Panel(
            progress.standing(),
            Standings.losses(training, points),
            Standings.validations(training, points),
            columns)
        .lines();
  }

  @Override
  public void begin(Training training) {
    alarm.catchUp(training);
    last = training.elapsed();
  }

  @Override
  public @Nullable String look(Training training, boolean roundEnd) {
    if (alarm.rings(training, roundEnd) && training.elapsed() - last >= pause) {
      console.panel(lines.apply(training));
      last = training.elapsed();
      shown = true;
    }
    return null;
  }

  @Override
  public void end(Training training) {
    if (shown) {
      Standing standing = progress.standing();
      console.panel(List.of());
      console.report(Line.summary(standing, training.reason()));
    }
  }
}
