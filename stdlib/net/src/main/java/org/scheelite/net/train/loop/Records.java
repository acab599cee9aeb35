package org.scheelite.net.train.loop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.Results;
import org.scheelite.net.train.checkpoint.Memory;
import org.scheelite.net.train.checkpoint.Unfit;

/// Numbers by name, one of each for every batch, round or validation. The first is the loss. What
/// else was measured may be other things than numbers.
public final class Records {
  /// Measurements that are better the larger they are.
  private static final Set<String> RISING =
      Set.of(
          "Accuracy",
          "AreaUnderROCCurve",
          "CohenKappa",
          "F1Score",
          "FScore",
          "Informedness",
          "IntersectionOverUnion",
          "Markedness",
          "MatthewsCorrelationCoefficient",
          "NegativePredictiveValue",
          "Precision",
          "Recall",
          "RSquared",
          "ScottPi",
          "Specificity");

  private final Map<String, Series> all = new LinkedHashMap<>();
  private final Map<Expr, List<Expr>> measured = new LinkedHashMap<>();
  private final Map<String, Series> numbers = new LinkedHashMap<>();
  private final Series loss = new Series();

  Records(List<String> names) {
    names.forEach(name -> all.put(name, all.isEmpty() ? loss : new Series()));
  }

  /// Adds one number for each name.
  void add(double... values) {
    int i = 0;
    for (Series series : all.values()) {
      series.add(values[i++]);
    }
  }

  /// Adds what else was measured.
  void add(Assoc values) {
    for (Assoc.Entry entry : values) {
      add((Str) entry.key(), entry.value());
    }
  }

  /// Adds something else that was measured.
  void add(Str name, Expr value) {
    measured.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    if (value instanceof Num number) {
      numbers.computeIfAbsent(name.value(), _ -> new Series()).add(number.doubleValue());
    }
  }

  /// Adds the means of the last `count` numbers of others of the same names.
  void addMeans(Records others, int count) {
    all.forEach((name, series) -> series.add(others.get(name).mean(count)));
  }

  private Series get(String name) {
    return all.getOrDefault(name, loss);
  }

  /// The numbers of a name; null where there are none.
  public @Nullable Series named(String name) {
    Series own = name.equals("Loss") ? loss : all.get(name);
    return own == null ? numbers.get(name) : own;
  }

  List<String> names() {
    var names = new ArrayList<>(all.keySet());
    names.addAll(numbers.keySet());
    return names;
  }

  Series loss() {
    return loss;
  }

  /// Puts the numbers into a checkpoint, but for so many at the end.
  void remember(String what, int without, Memory memory) {
    all.forEach((name, series) -> memory.putArray(what + " " + name, series.toArray(without)));
  }

  /// Goes on with the numbers of a checkpoint.
  void recall(String what, Memory memory) throws Unfit {
    for (Map.Entry<String, Series> entry : all.entrySet()) {
      entry.getValue().addAll(memory.reals(what + " " + entry.getKey()));
      if (entry.getValue().size() != loss.size()) {
        throw new Unfit("its lists of " + what + " have different lengths");
      }
    }
  }

  /// The newest number of each name.
  public Assoc last() {
    Assoc.Builder values = Assoc.builder();
    all.forEach(
        (name, series) ->
            values.put(
                Str.of(name), series.size() == 0 ? Sym.NONE : Results.number(series.last())));
    measured.forEach((name, list) -> values.put(name, list.getLast()));
    return values.build();
  }

  /// All numbers of each name.
  public Assoc lists() {
    Assoc.Builder values = Assoc.builder();
    all.forEach((name, series) -> values.put(Str.of(name), series.reals()));
    measured.forEach((name, list) -> values.put(name, Lists.of(list)));
    return values.build();
  }

  /// Whether a measurement is better the larger it is.
  public static boolean rises(String measure) {
    return RISING.contains(measure);
  }
}
