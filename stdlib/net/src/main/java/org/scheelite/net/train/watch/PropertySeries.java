package org.scheelite.net.train.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.NetFault;
import org.scheelite.net.train.checkpoint.Memory;
import org.scheelite.net.train.checkpoint.Unfit;
import org.scheelite.net.train.loop.Alarm;
import org.scheelite.net.train.loop.Series;
import org.scheelite.net.train.loop.Training;
import org.scheelite.net.train.loop.Watchers;
import org.scheelite.net.train.setting.Interval;
import org.scheelite.net.train.setting.TrainMessages;

/// A property collected during training: `<|"Property" -> p, "Form" -> form, "Interval" -> i|>` as
/// the third argument of `NetTrain`.
public final class PropertySeries implements Watchers.Watcher {
  private static final Symbol TRANSPOSE = Symbol.system("Transpose");
  private static final List<String> FORMS = List.of("List", "TransposedList", "Plot");
  private static final List<String> KEYS = List.of("Property", "Form", "Interval");

  private final Expr given;
  private final Expr property;
  private final String form;
  private final Alarm alarm;
  private final Progress progress;
  private final Frame frame;
  private final List<Expr> values = new ArrayList<>();
  private final Series rounds = new Series();

  private PropertySeries(
      Assoc spec, String form, Interval interval, Progress progress, Frame frame) {
    given = spec;
    property = spec.get("Property").orElse(Sym.NONE);
    this.form = form;
    alarm = new Alarm(interval);
    this.progress = progress;
    this.frame = frame;
  }

  /// The series that a third argument of `NetTrain` asks for.
  ///
  /// @throws NetFault where one is none
  public static List<PropertySeries> read(Expr wanted, Progress progress, Frame frame) {
    List<Expr> all =
        wanted instanceof Normal list && Lists.isList(list) ? list.args() : List.of(wanted);
    var series = new ArrayList<PropertySeries>();
    for (Expr one : all) {
      if (one instanceof Assoc spec) {
        series.add(of(spec, progress, frame));
      }
    }
    return series;
  }

  private static PropertySeries of(Assoc spec, Progress progress, Frame frame) {
    String form = Option.nameOf(spec.get("Form").orElse(Str.of("List")));
    Interval interval =
        Interval.read(spec.get("Interval").orElse(Str.of("Round")), Interval.Unit.ROUNDS, frame);
    Expr property = spec.get("Property").orElse(Sym.NONE);
    boolean known =
        property instanceof Str
            ? progress.between() instanceof Assoc keys && keys.containsKey(property)
            : !property.equals(Sym.NONE);
    if (interval == null
        || !known
        || !FORMS.contains(form)
        || !spec.keys().stream().allMatch(key -> KEYS.contains(Option.nameOf(key)))) {
      throw new NetFault(TrainMessages.PROPERTY, spec);
    }
    return new PropertySeries(spec, form, interval, progress, frame);
  }

  /// Whether this is the series that `spec` asks for.
  public boolean is(Expr spec) {
    return given.equals(spec);
  }

  /// Numbers are kept in checkpoints; of other values there are only those since the last one.
  @Override
  public void remember(Memory memory) {
    if (values.stream().allMatch(Int.class::isInstance)) {
      memory.putArray(key(), values.stream().mapToLong(value -> ((Int) value).value()).toArray());
    } else if (values.stream().allMatch(Num.class::isInstance)) {
      memory.putArray(
          key(), values.stream().mapToDouble(value -> ((Num) value).doubleValue()).toArray());
    } else {
      return;
    }
    memory.putArray(key() + " rounds", rounds.toArray(0));
  }

  private String key() {
    return "series " + given;
  }

  @Override
  public void recall(Memory memory, Training training) throws Unfit {
    switch (memory.values().get(key())) {
      case long[] wholes -> Arrays.stream(wholes).mapToObj(Int::of).forEach(values::add);
      case double[] reals -> Arrays.stream(reals).mapToObj(Real::of).forEach(values::add);
      case null, default -> {}
    }
    if (!values.isEmpty()) {
      rounds.addAll(memory.reals(key() + " rounds"));
    }
    alarm.catchUp(training);
  }

  @Override
  public @Nullable String look(Training training, boolean roundEnd) {
    if (alarm.rings(training, roundEnd)) {
      Expr now = progress.between();
      Expr known = now instanceof Assoc keys ? keys.get(property) : null;
      values.add(known == null ? frame.call(property, now) : frame.evaluate(known));
      rounds.add((double) training.batches() / training.source().batches());
    }
    return null;
  }

  /// What was collected, in the form that is wanted.
  public Expr value() {
    return switch (form) {
      case "TransposedList" -> transposed();
      case "Plot" -> plot();
      default -> Lists.of(values);
    };
  }

  /// A list for each key where associations were collected, for each place where lists were.
  private Expr transposed() {
    if (values.isEmpty() || !(values.getFirst() instanceof Assoc first)) {
      boolean lists = !values.isEmpty() && Lists.isList(values.getFirst());
      return lists ? frame.call(TRANSPOSE, Lists.of(values)) : Lists.of(values);
    }
    Assoc.Builder lists = Assoc.builder();
    for (Expr key : first.keys()) {
      var column = new ArrayList<Expr>();
      for (Expr value : values) {
        Expr found = value instanceof Assoc assoc ? assoc.get(key) : null;
        column.add(found == null ? Sym.NONE : found);
      }
      lists.put(key, Lists.of(column));
    }
    return lists.build();
  }

  private Expr plot() {
    var curves = new ArrayList<Curve>();
    Expr columns = transposed();
    if (columns instanceof Assoc named) {
      for (Assoc.Entry entry : named) {
        curves.add(curve(Option.nameOf(entry.key()), entry.value()));
      }
    } else if (columns instanceof Normal lists && lists.size() > 0 && Lists.isList(lists.arg(0))) {
      lists.args().forEach(list -> curves.add(curve("", list)));
    } else {
      curves.add(curve("", columns));
    }
    String name = property instanceof Str(String text) ? text : "";
    return Curve.plot(name, curves, frame);
  }

  private Curve curve(String name, Expr column) {
    var points = new ArrayList<Expr>();
    if (column instanceof Normal list) {
      for (int i = 0; i < list.size(); i++) {
        if (frame.numeric(list.arg(i), 0) instanceof Num number) {
          points.add(Packed.of(rounds.get(i), number.doubleValue()));
        }
      }
    }
    return new Curve(name, points);
  }
}
