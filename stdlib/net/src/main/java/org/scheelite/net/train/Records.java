package org.scheelite.net.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.Results;

/// Numbers by name, one of each for every batch, round or validation. The first is the loss.
final class Records {
  private final Map<String, Series> all = new LinkedHashMap<>();
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

  /// Adds the means of the last `count` numbers of others of the same names.
  void addMeans(Records others, int count) {
    all.forEach((name, series) -> series.add(others.get(name).mean(count)));
  }

  private Series get(String name) {
    return all.getOrDefault(name, loss);
  }

  /// The numbers of a name; null where there are none.
  @Nullable Series named(String name) {
    return name.equals("Loss") ? loss : all.get(name);
  }

  List<String> names() {
    return List.copyOf(all.keySet());
  }

  Series loss() {
    return loss;
  }

  /// The newest number of each name.
  Assoc last() {
    Assoc.Builder values = Assoc.builder();
    all.forEach(
        (name, series) ->
            values.put(
                Str.of(name), series.size() == 0 ? Sym.NONE : Results.number(series.last())));
    return values.build();
  }

  /// All numbers of each name.
  Assoc lists() {
    Assoc.Builder values = Assoc.builder();
    all.forEach((name, series) -> values.put(Str.of(name), series.reals()));
    return values.build();
  }
}
