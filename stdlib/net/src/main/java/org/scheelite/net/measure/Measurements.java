package org.scheelite.net.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.NetFault;
import org.scheelite.net.Results;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.Plain;

/// Measures a net batch by batch.
public final class Measurements {
  private static final Message UNKNOWN =
      Message.of(
          "NetMeasurements::nomeas",
          "`1` is not a measurement of this net; there are `2`, NetPort[…] and functions.");

  private static final Set<String> OF_CLASSES =
      Set.of(
          "Accuracy",
          "AreaUnderROCCurve",
          "CohenKappa",
          "ConfusionMatrix",
          "ConfusionMatrixPlot",
          "Entropy",
          "ErrorRate",
          "FScore",
          "Perplexity",
          "ROCCurve",
          "ROCCurvePlot",
          "ScottPi");
  private static final Set<String> CURVES = Set.of("AreaUnderROCCurve", "ROCCurve", "ROCCurvePlot");
  private static final Set<String> FALLING =
      Set.of(
          "Entropy",
          "FractionVarianceUnexplained",
          "Loss",
          "MeanDeviation",
          "MeanSquare",
          "Perplexity",
          "StandardDeviation");
  private static final Set<String> OF_NUMBERS =
      Set.of(
          "FractionVarianceUnexplained",
          "IntersectionOverUnion",
          "MeanDeviation",
          "MeanSquare",
          "RSquared",
          "StandardDeviation");

  private final Subject subject;
  private final Map<String, Function<Frame, Expr>> values = new LinkedHashMap<>();
  private final Map<Str, Function<Frame, Expr>> quick = new LinkedHashMap<>();
  private final Set<Tally> tallies = new LinkedHashSet<>();
  private final Set<Place> places = new LinkedHashSet<>();
  private final Map<Place, PortTally> ports = new HashMap<>();
  private @Nullable ClassTally classTally;
  private @Nullable ErrorTally errorTally;
  private @Nullable LossTally lossTally;

  private Measurements(Subject subject) {
    this.subject = subject;
  }

  /// Reads one measurement or a list of them.
  ///
  /// @throws NetFault where one does not fit the net
  public static Measurements read(Expr spec, Subject subject) {
    var measurements = new Measurements(subject);
    List<Expr> all =
        spec instanceof Normal list && Lists.isList(list) ? list.args() : List.of(spec);
    List<Request> requests = all.stream().map(Request::read).toList();
    boolean curves =
        requests.stream()
            .anyMatch(one -> one.what() instanceof Str(String name) && CURVES.contains(name));
    Classes classes = subject.classes();
    if (classes != null) {
      measurements.classTally = new ClassTally(classes, curves);
    }
    requests.forEach(measurements::add);
    return measurements;
  }

  /// Whether a name stands for something that is measured, of this net or another.
  public static boolean knows(String name) {
    return name.equals("Loss")
        || OF_CLASSES.contains(name)
        || OF_NUMBERS.contains(name)
        || ClassMeasure.OF_COUNTS.containsKey(name);
  }

  /// Whether larger values of a measurement are better.
  public static boolean rises(String name) {
    return !FALLING.contains(name) && !name.startsWith("False") && !name.startsWith("ErrorRate");
  }

  private void add(Request request) {
    Function<Frame, Expr> value = null;
    if (request.what() instanceof Str(String name)) {
      value = named(name, request);
    } else if (request.isPort()) {
      value = port(request);
    } else if (!(request.what() instanceof Num)) {
      value = custom(request);
    }
    if (value == null) {
      throw unknown(request);
    }
    String key = request.name();
    for (int i = 2; values.containsKey(key); i++) {
      key = request.name() + i;
    }
    values.put(key, value);
    boolean slow =
        request.what() instanceof Str(String name)
            && (CURVES.contains(name) || name.equals("ConfusionMatrixPlot"));
    if (!slow) {
      quick.put(Str.of(key), value);
    }
  }

  private NetFault unknown(Request request) {
    var names = new TreeSet<>(Set.of("Loss"));
    if (classTally != null) {
      names.addAll(OF_CLASSES);
      names.addAll(ClassMeasure.OF_COUNTS.keySet());
    }
    if (subject.numbers() != null) {
      names.addAll(OF_NUMBERS);
    }
    return new NetFault(UNKNOWN, request.what(), Lists.of(names.stream().map(Str::of).toList()));
  }

  private <T extends Tally> T using(T tally, Place... seen) {
    tallies.add(tally);
    places.addAll(List.of(seen));
    return tally;
  }

  // ---------------------------------------------------------------- what can be measured

  private @Nullable Function<Frame, Expr> named(String name, Request request) {
    if (name.equals("Loss")) {
      LossTally tally = using(lossTally == null ? new LossTally() : lossTally);
      lossTally = tally;
      return _ -> Results.number(tally.mean());
    }
    if (OF_NUMBERS.contains(name) && subject.numbers() instanceof Subject.Pair(var out, var aim)) {
      ErrorTally tally =
          using(errorTally == null ? new ErrorTally(out, aim) : errorTally, out, aim);
      errorTally = tally;
      DoubleSupplier number = number(name, tally);
      return _ -> Results.number(number.getAsDouble());
    }
    ClassTally tally = classTally;
    boolean known = OF_CLASSES.contains(name) || ClassMeasure.OF_COUNTS.containsKey(name);
    if (tally == null || !known) {
      return null;
    }
    using(tally, tally.classes().output(), tally.classes().target());
    ToDoubleFunction<Counts> counted = counted(name, request);
    return counted != null
        ? _ -> ofCounts(tally, counted, name.endsWith("Number"), request.averaging())
        : ofClasses(name, request, tally);
  }

  private static DoubleSupplier number(String name, ErrorTally tally) {
    return switch (name) {
      case "FractionVarianceUnexplained" -> tally::unexplained;
      case "IntersectionOverUnion" -> tally::intersection;
      case "MeanDeviation" -> tally::meanDeviation;
      case "MeanSquare" -> tally::meanSquare;
      case "RSquared" -> () -> 1 - tally.unexplained();
      default -> () -> Math.sqrt(tally.meanSquare());
    };
  }

  private static @Nullable ToDoubleFunction<Counts> counted(String name, Request request) {
    if (name.equals("FScore")) {
      double beta = request.argument() instanceof Num number ? number.doubleValue() : 1;
      return counts -> counts.score(beta);
    }
    return ClassMeasure.OF_COUNTS.get(name);
  }

  private static @Nullable Function<Frame, Expr> ofClasses(
      String name, Request request, ClassTally tally) {
    int top = request.argument() instanceof Int(long n) && n > 0 ? (int) Math.min(n, 1 << 30) : 1;
    return switch (name) {
      case "Accuracy" -> _ -> Results.number(tally.accuracy(top));
      case "ErrorRate" -> _ -> Results.number(tally.errorRate(top));
      case "Entropy" -> _ -> Results.number(tally.entropy());
      case "Perplexity" -> _ -> Results.number(Math.exp(tally.entropy()));
      case "CohenKappa" -> _ -> Results.number(tally.confusion().cohenKappa());
      case "ScottPi" -> _ -> Results.number(tally.confusion().scottPi());
      case "ConfusionMatrix" -> _ -> matrix(tally.confusion());
      case "ConfusionMatrixPlot" ->
          frame -> MeasurementPlots.confusion(tally.confusion(), tally.classes().labels(), frame);
      case "AreaUnderROCCurve" ->
          request.averaging() == Request.Averaging.NONE
              ? _ -> each(tally, i -> Results.number(tally.scores(i).area()))
              : _ -> Results.number(mean(tally.classes().count(), i -> tally.scores(i).area()));
      case "ROCCurve" -> _ -> each(tally, i -> tally.scores(i).expr());
      case "ROCCurvePlot" ->
          frame ->
              each(
                  tally,
                  i ->
                      MeasurementPlots.curve(
                          tally.scores(i), tally.classes().labels().get(i), frame));
      default -> null;
    };
  }

  private static Expr each(ClassTally tally, IntFunction<Expr> value) {
    Assoc.Builder all = Assoc.builder();
    List<Expr> labels = tally.classes().labels();
    for (int i = 0; i < labels.size(); i++) {
      all.put(labels.get(i), value.apply(i));
    }
    return all.build();
  }

  private static double mean(int count, IntToDoubleFunction value) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += value.applyAsDouble(i);
    }
    return sum / count;
  }

  private static Expr ofCounts(
      ClassTally tally,
      ToDoubleFunction<Counts> value,
      boolean whole,
      Request.Averaging averaging) {
    Confusion confusion = tally.confusion();
    return switch (averaging) {
      case NONE -> each(tally, i -> number(value.applyAsDouble(confusion.of(i)), whole));
      case MACRO ->
          Results.number(mean(confusion.classes(), i -> value.applyAsDouble(confusion.of(i))));
      case MICRO -> Results.number(value.applyAsDouble(confusion.pooled()));
    };
  }

  private static Expr number(double value, boolean whole) {
    return whole ? Int.of(Math.round(value)) : Results.number(value);
  }

  private static Expr matrix(Confusion confusion) {
    int n = confusion.classes();
    var counts = new long[n * n];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = confusion.count(i / n, i % n);
    }
    return Packed.of(new int[] {n, n}, counts);
  }

  private @Nullable Function<Frame, Expr> port(Request request) {
    Place place = subject.place(request.what());
    if (place == null) {
      return null;
    }
    PortTally tally = using(ports.computeIfAbsent(place, PortTally::new), place);
    Aggregation aggregation = request.aggregation();
    return _ -> {
      Plain mean = tally.mean();
      return aggregation == Aggregation.NONE
          ? Results.array(mean.data(), mean.dims(), Element.REAL)
          : Results.number(aggregation.of(mean));
    };
  }

  private @Nullable Function<Frame, Expr> custom(Request request) {
    boolean function =
        request.what() instanceof Normal call && !Lists.isList(call)
            || request.what() instanceof Symbol symbol && !symbol.equals(Sym.NONE);
    if (!function) {
      return null;
    }
    Map<String, Place> all = subject.all();
    CollectTally tally = using(new CollectTally(all), all.values().toArray(Place[]::new));
    return frame -> frame.call(request.what(), tally.all());
  }

  // ---------------------------------------------------------------- measuring

  /// The places that must be looked at.
  public Set<Place> places() {
    return places;
  }

  /// The names of the values.
  public List<String> keys() {
    return new ArrayList<>(values.keySet());
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /// Takes notice of a batch.
  public void add(Observation seen) {
    tallies.forEach(tally -> tally.add(seen));
  }

  /// Begins again.
  public void reset() {
    tallies.forEach(Tally::reset);
  }

  /// All values, by name.
  public Assoc values(Frame frame) {
    Assoc.Builder all = Assoc.builder();
    values.forEach((key, value) -> all.put(Str.of(key), value.apply(frame)));
    return all.build();
  }

  /// Gives the values that are quickly found with their names: no plots and curves.
  public void numbers(Frame frame, BiConsumer<Str, Expr> taker) {
    quick.forEach((key, value) -> taker.accept(key, value.apply(frame)));
  }
}
