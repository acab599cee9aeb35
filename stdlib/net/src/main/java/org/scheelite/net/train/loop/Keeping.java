package org.scheelite.net.train.loop;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.NetFault;
import org.scheelite.net.train.setting.Interval;
import org.scheelite.net.train.setting.TrainMessages;
import org.scheelite.std.io.file.FileAccess;

/// One of the places that the option `TrainingProgressCheckpointing` names.
///
/// @param path a file that is written again and again, or a folder for many
/// @param folder whether it is a folder
/// @param interval how often a checkpoint is written
/// @param pause the least time between two, in seconds
/// @param most how many files of a training stay in the folder
/// @param best whether the best net is kept besides the newest ones; a single file holds it alone
/// @param resume whether to go on from the newest checkpoint there
/// @param from the checkpoint to go on from instead; null for the newest
public record Keeping(
    Path path,
    boolean folder,
    Interval interval,
    double pause,
    long most,
    boolean best,
    boolean resume,
    @Nullable Path from) {
  private static final String FORMS =
      "None, {\"File\", path, …}, {\"Directory\", path, …} with \"Interval\", \"MinimumInterval\","
          + " \"Keep\" or \"Resume\"";

  /// Options that are an interval in one unit.
  private static final Map<String, Expr> UNITS =
      Map.of(
          "Batches", Str.of("Batches"),
          "Rounds", Str.of("Rounds"),
          "Seconds", Str.of("Seconds"),
          "Minutes", Str.of("Minutes"),
          "Hours", Str.of("Hours"));

  /// Reads `{"File", path, options}` or `{"Directory", path, options}`.
  ///
  /// @throws NetFault where it is neither
  static Keeping read(Expr value, Frame frame) {
    if (!(value instanceof Normal list)
        || !Lists.isList(list)
        || list.size() < 2
        || !(list.arg(0).equals(Str.of("File")) || list.arg(0).equals(Str.of("Directory")))) {
      throw fault(value);
    }
    var reader = new Reader(list, frame);
    list.args().subList(2, list.size()).forEach(reader::option);
    return reader.made();
  }

  private static NetFault fault(Expr value) {
    return new NetFault(
        TrainMessages.SETTING,
        Str.of("TrainingProgressCheckpointing"),
        value,
        NetFault.words(FORMS));
  }

  /// Gathers what the parts of one setting say.
  private static final class Reader {
    private final Normal spec;
    private final Frame frame;
    private final boolean folder;
    private Interval interval = Interval.ROUND;
    private double pause;
    private long most = Long.MAX_VALUE;
    private boolean best;
    private boolean resume;
    private @Nullable Path from;

    Reader(Normal spec, Frame frame) {
      this.spec = spec;
      this.frame = frame;
      folder = spec.arg(0).equals(Str.of("Directory"));
    }

    Keeping made() {
      return new Keeping(path(spec.arg(1)), folder, interval, pause, most, best, resume, from);
    }

    private Path path(Expr name) {
      String text = FileAccess.name(name);
      Path path =
          text == null || text.isEmpty() ? null : new FileAccess("NetTrain", frame).path(text);
      if (path == null) {
        throw fault(spec);
      }
      return path;
    }

    void option(Expr option) {
      if (!(option instanceof Normal rule) || !rule.is(Sym.RULE, 2)) {
        throw fault(spec);
      }
      String name = Option.nameOf(rule.arg(0));
      Expr value = rule.arg(1);
      Expr unit = UNITS.get(name);
      if (unit != null) {
        interval(Call.of(Interval.QUANTITY, value, unit));
        return;
      }
      switch (name) {
        case "Interval" -> interval(value);
        case "MinimumInterval" -> pause(value);
        case "Keep" -> keep(value);
        case "Resume" -> resume(value);
        default -> throw fault(spec);
      }
    }

    private void interval(Expr value) {
      Interval read = Interval.read(value, Interval.Unit.SECONDS, frame);
      if (read == null) {
        throw fault(spec);
      }
      interval = read;
    }

    private void pause(Expr value) {
      boolean none = frame.numeric(value, 0) instanceof Num number && number.doubleValue() == 0;
      pause = none ? 0 : Interval.seconds(value, frame);
      if (Double.isNaN(pause)) {
        throw fault(spec);
      }
    }

    private void keep(Expr value) {
      List<Expr> parts =
          value instanceof Normal list && Lists.isList(list) ? list.args() : List.of(value);
      boolean counted = false;
      for (Expr part : parts) {
        if (part.equals(Str.of("Best"))) {
          best = true;
        } else if (part instanceof Int(long count) && count > 0) {
          most = count;
          counted = true;
        } else if (!part.equals(Sym.ALL) && !part.equals(Str.of("All"))) {
          throw fault(spec);
        } else {
          counted = true;
        }
      }
      if (best && !counted) {
        most = 1;
      }
    }

    private void resume(Expr value) {
      if (value.equals(Sym.TRUE) || value.equals(Sym.AUTOMATIC)) {
        resume = true;
      } else if (value.equals(Sym.FALSE) || value.equals(Sym.NONE)) {
        resume = false;
      } else {
        resume = true;
        from = path(value);
      }
    }
  }
}
