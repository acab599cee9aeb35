package org.scheelite.std.list.sparse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Shapes;
import org.scheelite.std.list.Sizes;

/// Makes sparse arrays of rules for positions. Of two rules for one element the first counts.
final class SparseRules {
  static final Symbol BAND = Symbol.system("Band");
  private static final Symbol REPLACE = Symbol.system("Replace");
  private static final Symbol NOWHERE = Symbol.of("SparseArray`Private`nowhere");

  private final Frame frame;
  private final Expr background;
  private final TreeMap<Long, Expr> elements = new TreeMap<>();
  private int @Nullable [] dims;

  /// @param dims the sizes; null where the positions tell them
  SparseRules(int @Nullable [] dims, Expr background, Frame frame) {
    this.dims = dims;
    this.background = background;
    this.frame = frame;
  }

  private static boolean isRule(Expr expr) {
    return expr instanceof Normal rule && (rule.is(Sym.RULE, 2) || rule.is(Sym.RULE_DELAYED, 2));
  }

  static boolean isRules(Expr data) {
    return isRule(data)
        || Lists.isList(data) && Parts.of(data).stream().allMatch(SparseRules::isRule);
  }

  /// The rules one by one; one for many positions is taken apart.
  static List<Expr> list(Expr data) {
    if (!isRule(data)) {
      return Parts.of(data);
    }
    var rule = (Normal) data;
    if (!Lists.isList(rule.arg(0)) || index(rule.arg(0)) != null && !isMany(rule)) {
      return List.of(data);
    }
    List<Expr> positions = Parts.of(rule.arg(0));
    boolean each = positions.stream().allMatch(p -> index(p) != null);
    if (!each) {
      return List.of(data);
    }
    List<Expr> values = Lists.isList(rule.arg(1)) ? Parts.of(rule.arg(1)) : List.of();
    boolean same = values.size() != positions.size();
    var rules = new ArrayList<Expr>();
    for (int i = 0; i < positions.size(); i++) {
      rules.add(Call.of(Sym.RULE, positions.get(i), same ? rule.arg(1) : values.get(i)));
    }
    return rules;
  }

  /// Whether `{p1, p2, …} -> {v1, v2, …}` speaks of positions in a vector.
  private static boolean isMany(Normal rule) {
    return Lists.isList(rule.arg(1)) && Parts.size(rule.arg(0)) == Parts.size(rule.arg(1));
  }

  /// A position of integers; null for anything else.
  private static int @Nullable [] index(Expr position) {
    return Sizes.wholes(Lists.isList(position) ? position : Call.list(position));
  }

  @Nullable Expr read(List<Expr> rules) {
    if (dims == null) {
      dims = extent(rules);
    }
    if (dims == null || SparseValue.total(dims) < 0) {
      return frame.decline(SparseArray.DIMS, Sym.AUTOMATIC);
    }
    for (Expr rule : rules) {
      frame.poll();
      if (!place((Normal) rule, dims)) {
        return frame.decline(
            SparseArray.POS,
            ((Normal) rule).arg(0),
            SparseValue.of(dims, Int.ZERO, new TreeMap<>()).dimensions());
      }
    }
    return SparseValue.of(dims, background, elements);
  }

  /// The least sizes that hold all positions; null where one is no position.
  private static int @Nullable [] extent(List<Expr> rules) {
    int[] extent = null;
    for (Expr rule : rules) {
      int[] position = farthest((Normal) rule);
      if (position == null
          || extent != null && extent.length != position.length
          || Arrays.stream(position).anyMatch(i -> i < 1)) {
        return null;
      }
      extent = extent == null ? position.clone() : extent;
      for (int i = 0; i < extent.length; i++) {
        extent[i] = Math.max(extent[i], position[i]);
      }
    }
    return extent;
  }

  /// The position of a rule; of a band with a list of values that of its last one.
  private static int @Nullable [] farthest(Normal rule) {
    if (!(rule.arg(0) instanceof Normal band && band.is(BAND, 1) && Lists.isList(rule.arg(1)))) {
      return index(rule.arg(0));
    }
    int[] position = index(band.arg(0));
    for (int i = 0; position != null && i < position.length; i++) {
      position[i] += Parts.size(rule.arg(1)) - 1;
    }
    return position;
  }

  private boolean place(Normal rule, int[] sizes) {
    Expr position = rule.arg(0);
    if (position instanceof Normal band && band.head().equals(BAND)) {
      return band(band, rule.arg(1), sizes);
    }
    int[] index = index(position);
    if (index == null) {
      pattern(rule, sizes);
      return true;
    }
    Long place = place(index, sizes);
    if (place != null) {
      elements.putIfAbsent(place, frame.evaluate(rule.arg(1)));
    }
    return place != null;
  }

  /// The place of an index, whose numbers may count from the end; null outside.
  private static @Nullable Long place(int[] index, int[] sizes) {
    if (index.length != sizes.length) {
      return null;
    }
    long place = 0;
    for (int i = 0; i < index.length; i++) {
      int at = index[i] < 0 ? sizes[i] + index[i] : index[i] - 1;
      if (index[i] == 0 || at < 0 || at >= sizes[i]) {
        return null;
      }
      place = place * sizes[i] + at;
    }
    return place;
  }

  private void pattern(Normal rule, int[] sizes) {
    int total = Sizes.total(frame, sizes);
    SparseValue shape = SparseValue.of(sizes, Int.ZERO, new TreeMap<>());
    Expr rules = Call.list(rule, Call.of(Sym.RULE, Call.of(Sym.BLANK), NOWHERE));
    for (long place = 0; place < total; place++) {
      frame.poll();
      if (!elements.containsKey(place)) {
        Expr position = shape.positionOf(place);
        Expr asked =
            sizes.length == 1 && !Lists.isList(rule.arg(0)) ? Parts.at(position, 0) : position;
        Expr value = frame.call(REPLACE, asked, rules);
        if (!value.equals(NOWHERE)) {
          elements.put(place, value);
        }
      }
    }
  }

  /// The elements along a diagonal: one value for all, or a list of values or of blocks.
  private boolean band(Normal band, Expr value, int[] sizes) {
    int[] start = band.size() > 0 ? corner(band.arg(0), 1, sizes) : null;
    boolean open = band.size() < 2 || band.arg(1).equals(Sym.AUTOMATIC);
    int[] end = open ? sizes : corner(band.arg(1), 0, sizes);
    int[] step = band.size() > 2 ? corner(band.arg(2), 1, sizes) : filled(sizes.length, 1);
    if (start == null || end == null || step == null) {
      return false;
    }
    List<Expr> values = Lists.isList(value) ? Parts.of(value) : List.of();
    int[] first = filled(sizes.length, 1);
    int[] at = start.clone();
    for (int i = 0;
        isWithin(at, open ? first : start, end) && (values.isEmpty() || i < values.size());
        i++) {
      frame.poll();
      Expr element = values.isEmpty() ? value : values.get(i);
      int[] block = Shapes.full(element);
      boolean isBlock = block.length == sizes.length;
      if (isBlock) {
        block(element, block, at, sizes);
      } else {
        Long place = place(at, sizes);
        if (place == null) {
          return false;
        }
        elements.putIfAbsent(place, frame.evaluate(element));
      }
      for (int d = 0; d < at.length; d++) {
        at[d] += isBlock ? block[d] : step[d];
      }
    }
    return true;
  }

  private void block(Expr element, int[] block, int[] at, int[] sizes) {
    SparseValue values = SparseValue.ofList(element, block, NOWHERE);
    if (values == null) {
      return;
    }
    values
        .elements()
        .forEach(
            (place, value) -> {
              long[] inside = values.position(place);
              int[] index = new int[sizes.length];
              Arrays.setAll(index, d -> (int) (at[d] + inside[d] - 1));
              Long target = place(index, sizes);
              if (target != null) {
                elements.putIfAbsent(target, value);
              }
            });
  }

  /// A list of whole numbers, or one for all levels; those not positive count from the end where
  /// `least` is 0.
  private static int @Nullable [] corner(Expr spec, int least, int[] sizes) {
    int[] corner = Lists.isList(spec) ? Sizes.wholes(spec) : Sizes.wholes(Call.list(spec));
    if (spec.equals(Sym.AUTOMATIC)) {
      return least == 0 ? sizes : filled(sizes.length, 1);
    }
    if (corner == null) {
      return null;
    }
    if (!Lists.isList(spec)) {
      corner = filled(sizes.length, corner[0]);
    }
    if (corner.length != sizes.length) {
      return null;
    }
    for (int i = 0; i < corner.length && least == 0; i++) {
      corner[i] = corner[i] < 0 ? sizes[i] + corner[i] + 1 : corner[i];
    }
    return corner;
  }

  private static int[] filled(int length, int value) {
    var filled = new int[length];
    Arrays.fill(filled, value);
    return filled;
  }

  private static boolean isWithin(int[] at, int[] start, int[] end) {
    for (int i = 0; i < at.length; i++) {
      int low = Math.min(start[i], end[i]);
      int high = Math.max(start[i], end[i]);
      if (at[i] < low || at[i] > high) {
        return false;
      }
    }
    return true;
  }

  /// The array that is written with row pointers and column indices; null where they do not fit.
  static @Nullable Expr compressed(int[] sizes, Expr background, Normal places, Expr values) {
    int[] rows = Sizes.counts(places.arg(0));
    int count = Parts.size(values);
    if (rows == null || Parts.size(places.arg(1)) != count || SparseValue.total(sizes) < 0) {
      return null;
    }
    boolean vector = sizes.length == 1;
    if (rows.length != (vector ? 2 : sizes[0] + 1)) {
      return null;
    }
    var elements = new TreeMap<Long, Expr>();
    int row = 0;
    for (int i = 0; i < count; i++) {
      while (!vector && row < sizes[0] && rows[row + 1] <= i) {
        row++;
      }
      int[] columns = Sizes.counts(Parts.at(places.arg(1), i));
      if (columns == null) {
        return null;
      }
      int[] index = vector ? columns : new int[columns.length + 1];
      if (!vector) {
        index[0] = row + 1;
        System.arraycopy(columns, 0, index, 1, columns.length);
      }
      Long place = place(index, sizes);
      if (place == null) {
        return null;
      }
      elements.put(place, Parts.at(values, i));
    }
    return SparseValue.of(sizes, background, elements);
  }
}
