package org.scheelite.std.list.sparse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;

/// What `s["name"]` tells of a sparse array.
final class SparseProperties {
  private static final Map<String, Function<SparseValue, Expr>> PROPERTIES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("AdjacencyLists", SparseProperties::adjacency),
              Map.entry("Background", SparseValue::background),
              Map.entry("ColumnIndices", SparseValue::columnIndices),
              Map.entry("Density", SparseProperties::density),
              Map.entry("Dimensions", SparseValue::dimensions),
              Map.entry("ExplicitLength", s -> Int.of(s.elements().size())),
              Map.entry("ExplicitPositions", SparseProperties::positions),
              Map.entry("ExplicitValues", SparseValue::values),
              Map.entry("ImplicitValue", SparseValue::background),
              Map.entry("NonzeroPositions", SparseProperties::positions),
              Map.entry("NonzeroValues", SparseValue::values),
              Map.entry("RowPointers", SparseValue::rowPointers)));

  private SparseProperties() {}

  static @Nullable Expr of(SparseValue array, Expr name) {
    if (!(name instanceof Str(String text))) {
      return null;
    }
    if (text.equals("Properties") || text.equals("Methods")) {
      return Lists.of(PROPERTIES.keySet().stream().<Expr>map(Str::of).toList());
    }
    Function<SparseValue, Expr> property = PROPERTIES.get(text);
    return property == null ? null : property.apply(array);
  }

  private static Expr positions(SparseValue array) {
    return Lists.of(array.elements().keySet().stream().map(array::positionOf).toList());
  }

  private static Expr density(SparseValue array) {
    long total = SparseValue.total(array.dims());
    return total == 0 ? Int.ZERO : Real.of(array.elements().size() / (double) total);
  }

  /// For each row of a matrix the columns of its elements.
  private static Expr adjacency(SparseValue array) {
    List<List<Expr>> rows = new ArrayList<>();
    for (int i = 0; i < array.dim(0); i++) {
      rows.add(new ArrayList<>());
    }
    for (long place : array.elements().keySet()) {
      long[] position = array.position(place);
      rows.get((int) position[0] - 1).add(Int.of(position[position.length - 1]));
    }
    return Lists.of(rows.stream().<Expr>map(Lists::of).toList());
  }
}
