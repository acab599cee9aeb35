package org.scheelite.net.train.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.NetFault;
import org.scheelite.net.train.loop.Watchers;
import org.scheelite.net.train.setting.Interval;
import org.scheelite.net.train.setting.TrainMessages;
import org.scheelite.std.io.file.FileAccess;

/// What the option `TrainingProgressReporting` asks for.
public final class Reporting {
  private static final Symbol FILE = Symbol.system("File");
  private static final Interval PANEL = new Interval(0.25, Interval.Unit.SECONDS);
  private static final Interval BAR = new Interval(0.1, Interval.Unit.SECONDS);
  private static final Interval PRINT = new Interval(2, Interval.Unit.SECONDS);

  /// The least time between two calls of a function, in seconds.
  private static final double FUNCTION_PAUSE = 0.05;

  private final Progress progress;
  private final Frame frame;

  private Reporting(Progress progress, Frame frame) {
    this.progress = progress;
    this.frame = frame;
  }

  /// The reports that a value asks for.
  ///
  /// @throws NetFault where it asks for none that is known
  public static List<Watchers.Watcher> read(Expr value, Progress progress, Frame frame) {
    return new Reporting(progress, frame).all(value);
  }

  private List<Watchers.Watcher> all(Expr value) {
    if (!(value instanceof Normal list) || !Lists.isList(list)) {
      return one(value, value, null, Double.NaN);
    }
    boolean options = list.size() > 1 && list.args().stream().skip(1).allMatch(Reporting::isOption);
    if (options) {
      return spaced(list);
    }
    var all = new ArrayList<Watchers.Watcher>();
    list.args().forEach(part -> all.addAll(all(part)));
    return all;
  }

  private static boolean isOption(Expr part) {
    return part instanceof Normal rule && rule.is(Sym.RULE, 2);
  }

  private List<Watchers.Watcher> spaced(Normal spec) {
    Interval interval = null;
    double pause = Double.NaN;
    for (Expr option : spec.args().subList(1, spec.size())) {
      var rule = (Normal) option;
      switch (Option.nameOf(rule.arg(0))) {
        case "Interval" -> {
          interval = Interval.read(rule.arg(1), Interval.Unit.SECONDS, frame);
          if (interval == null) {
            throw fault(spec);
          }
        }
        case "MinimumInterval" -> {
          boolean none =
              frame.numeric(rule.arg(1), 0) instanceof Num number && number.doubleValue() == 0;
          pause = none ? 0 : Interval.seconds(rule.arg(1), frame);
          if (Double.isNaN(pause)) {
            throw fault(spec);
          }
        }
        default -> throw fault(spec);
      }
    }
    return one(spec.arg(0), spec, interval, pause);
  }

  /// @param given the interval, or null for the usual one
  /// @param least the least time between two reports in seconds, or not-a-number for the usual one
  private List<Watchers.Watcher> one(
      Expr form, Expr whole, @Nullable Interval given, double least) {
    double pause = Double.isNaN(least) ? 0 : least;
    return switch (form) {
      case Symbol symbol when symbol.equals(Sym.NONE) -> List.of();
      case Symbol symbol when symbol.equals(Sym.AUTOMATIC) -> panel(given, pause);
      case Str(String name) ->
          switch (name) {
            case "Panel" -> panel(given, pause);
            case "ProgressIndicator" ->
                watched(PanelReport.bar(or(given, BAR), pause, frame.console(), progress));
            case "Print" ->
                List.of(new PrintedReport(or(given, PRINT), pause, frame.console(), progress));
            default -> throw fault(whole);
          };
      case Normal call when call.is(FILE, 1) -> file(call, or(given, Interval.ROUND), pause, whole);
      default -> {
        double rest = Double.isNaN(least) && given == null ? FUNCTION_PAUSE : pause;
        yield List.of(new ShownReport(form, or(given, Interval.ROUND), rest, progress, frame));
      }
    };
  }

  private List<Watchers.Watcher> panel(@Nullable Interval given, double pause) {
    return watched(PanelReport.panel(or(given, PANEL), pause, frame.console(), progress));
  }

  private static Interval or(@Nullable Interval given, Interval usual) {
    return given == null ? usual : given;
  }

  /// What only somebody at a terminal can see.
  private List<Watchers.Watcher> watched(Watchers.Watcher report) {
    return frame.console().isTerminal() ? List.of(report) : List.of();
  }

  private List<Watchers.Watcher> file(Normal call, Interval interval, double pause, Expr whole) {
    var access = new FileAccess("NetTrain", frame);
    String name = FileAccess.name(call);
    if (name == null || !RowFormat.isKnown(name)) {
      throw fault(whole);
    }
    Path path = access.may(Capability.WRITE_FILES) ? access.path(name) : null;
    return path == null
        ? List.of()
        : List.of(new FileReport(path, interval, pause, progress, frame));
  }

  private static NetFault fault(Expr value) {
    return new NetFault(
        TrainMessages.SETTING,
        Str.of("TrainingProgressReporting"),
        value,
        NetFault.words(
            "Automatic, None, \"Print\", \"Panel\", \"ProgressIndicator\", a function,"
                + " File[\"name.jsonl\"] (or csv, tsv, json, wl)"));
  }
}
