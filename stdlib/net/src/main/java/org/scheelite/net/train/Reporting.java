package org.scheelite.net.train;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.NetFault;

/// What the option `TrainingProgressReporting` asks for.
final class Reporting {
  private static final double PRINT_PERIOD = 2;

  private Reporting() {}

  /// The reports that a value asks for.
  ///
  /// @throws NetFault where it asks for none that is known
  static List<Watchers.Watcher> read(Expr value, Progress progress, Frame frame) {
    if (value.equals(Sym.NONE)) {
      return List.of();
    }
    if (!(value instanceof Normal list) || !Lists.isList(list)) {
      return one(value, null, progress, frame);
    }
    boolean options =
        list.size() > 1
            && list.args().stream()
                .skip(1)
                .allMatch(part -> part instanceof Normal rule && rule.is(Sym.RULE, 2));
    if (options) {
      return one(list.arg(0), interval(list, frame), progress, frame);
    }
    var all = new ArrayList<Watchers.Watcher>();
    list.args().forEach(part -> all.addAll(read(part, progress, frame)));
    return all;
  }

  private static @Nullable Interval interval(Normal spec, Frame frame) {
    Interval interval = null;
    for (Expr option : spec.args().subList(1, spec.size())) {
      var rule = (Normal) option;
      String name = Option.nameOf(rule.arg(0));
      interval = Interval.read(rule.arg(1), Interval.Unit.SECONDS, frame);
      if (interval == null || !name.equals("Interval") && !name.equals("MinimumInterval")) {
        throw fault(spec);
      }
    }
    return interval;
  }

  private static List<Watchers.Watcher> one(
      Expr form, @Nullable Interval interval, Progress progress, Frame frame) {
    if (form.equals(Sym.AUTOMATIC)
        || form.equals(Str.of("Panel"))
        || form.equals(Str.of("ProgressIndicator"))) {
      return frame.console().isTerminal() ? List.of(new StatusLine(frame.console())) : List.of();
    }
    if (form.equals(Str.of("Print"))) {
      var usual = new Interval(PRINT_PERIOD, Interval.Unit.SECONDS);
      return List.of(new Printed(interval == null ? usual : interval, frame));
    }
    if (form.equals(Sym.NONE) || form instanceof Str) {
      throw fault(form);
    }
    return List.of(new Shown(form, interval == null ? Interval.ROUND : interval, progress, frame));
  }

  private static NetFault fault(Expr value) {
    return new NetFault(
        TrainMessages.SETTING,
        Str.of("TrainingProgressReporting"),
        value,
        NetFault.words("Automatic, None, \"Print\", \"Panel\", \"ProgressIndicator\", a function"));
  }

  /// Lines printed one after the other.
  private static final class Printed implements Watchers.Watcher {
    private final Alarm alarm;
    private final Frame frame;

    Printed(Interval interval, Frame frame) {
      this.alarm = new Alarm(interval);
      this.frame = frame;
    }

    @Override
    public @Nullable String look(Training training, boolean roundEnd) {
      if (alarm.rings(training, roundEnd)) {
        double speed = training.examples() / Math.max(1e-9, training.elapsed());
        frame.console().println(StatusLine.line(training, speed));
      }
      return null;
    }
  }

  /// The value of a function, shown in the status line.
  private static final class Shown implements Watchers.Watcher {
    private final Expr function;
    private final Alarm alarm;
    private final Progress progress;
    private final Frame frame;

    Shown(Expr function, Interval interval, Progress progress, Frame frame) {
      this.function = function;
      this.alarm = new Alarm(interval);
      this.progress = progress;
      this.frame = frame;
    }

    @Override
    public @Nullable String look(Training training, boolean roundEnd) {
      if (alarm.rings(training, roundEnd)) {
        Expr shown = frame.call(function, progress.between());
        frame.console().status(shown.equals(Sym.NULL) ? "" : shown.toString());
      }
      return null;
    }

    @Override
    public void end(Training training) {
      frame.console().status("");
    }
  }
}
