package org.scheelite.std.list.sparse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.print.Form;
import org.scheelite.print.Printer;
import org.scheelite.std.list.Sizes;

/// A sparse array: its sizes, the common value, and the other elements by their places in row-major
/// order.
final class SparseValue implements Opaque, Active {
  static final Symbol HEAD = Symbol.system("SparseArray");

  private final int[] dims;
  private final Expr background;
  private final SortedMap<Long, Expr> elements;

  private SparseValue(int[] dims, Expr background, SortedMap<Long, Expr> elements) {
    this.dims = dims;
    this.background = background;
    this.elements = elements;
  }

  /// An array of these sizes; elements that are the common value are left out.
  static SparseValue of(int[] dims, Expr background, Map<Long, Expr> elements) {
    var kept = new TreeMap<Long, Expr>();
    elements.forEach(
        (place, value) -> {
          if (!value.equals(background)) {
            kept.put(place, value);
          }
        });
    return new SparseValue(dims.clone(), background, kept);
  }

  int[] dims() {
    return dims.clone();
  }

  int rank() {
    return dims.length;
  }

  int dim(int level) {
    return dims[level];
  }

  Expr background() {
    return background;
  }

  SortedMap<Long, Expr> elements() {
    return elements;
  }

  /// The element at a place.
  Expr at(long place) {
    return elements.getOrDefault(place, background);
  }

  /// How many places there are; -1 for more than can be counted.
  static long total(int... dims) {
    long total = 1;
    for (int dim : dims) {
      if (dim != 0 && total > Long.MAX_VALUE / dim) {
        return -1;
      }
      total *= dim;
    }
    return total;
  }

  /// The position, counted from 1, of a place.
  long[] position(long place) {
    var position = new long[dims.length];
    long rest = place;
    for (int level = dims.length - 1; level >= 0; level--) {
      position[level] = rest % dims[level] + 1;
      rest /= dims[level];
    }
    return position;
  }

  /// The rules `position -> value` of all elements held.
  List<Expr> rules() {
    var rules = new ArrayList<Expr>();
    elements.forEach((place, value) -> rules.add(Call.of(Sym.RULE, positionOf(place), value)));
    return rules;
  }

  Expr positionOf(long place) {
    return wholes(position(place));
  }

  private static Expr wholes(long... numbers) {
    return Lists.of(Arrays.stream(numbers).<Expr>mapToObj(Int::of).toList());
  }

  Expr dimensions() {
    return wholes(Arrays.stream(dims).asLongStream().toArray());
  }

  /// The array as nested lists.
  Expr dense(Frame frame) {
    Sizes.total(frame, dims);
    return dense(0, 0, frame);
  }

  private Expr dense(int level, long start, Frame frame) {
    frame.poll();
    if (level == dims.length) {
      return at(start);
    }
    var rows = new Expr[dims[level]];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = dense(level + 1, start * dims[level] + i, frame);
    }
    return Lists.of(rows);
  }

  /// A full array of lists as a sparse one; null for anything else.
  static @Nullable SparseValue ofList(Expr list, int[] dims, Expr background) {
    if (dims.length == 0) {
      return null;
    }
    var elements = new TreeMap<Long, Expr>();
    collect(list, dims, 0, 0, elements);
    return of(dims, background, elements);
  }

  private static void collect(
      Expr part, int[] dims, int level, long start, SortedMap<Long, Expr> elements) {
    if (level == dims.length) {
      elements.put(start, part);
      return;
    }
    var list = (Normal) part;
    for (int i = 0; i < dims[level]; i++) {
      collect(list.arg(i), dims, level + 1, start * dims[level] + i, elements);
    }
  }

  /// For each first index, where its elements begin among all.
  Expr rowPointers() {
    var counts = new long[dims[0] + 1];
    long width = total(Arrays.copyOfRange(dims, 1, dims.length));
    for (long place : elements.keySet()) {
      counts[(int) (place / width) + 1]++;
    }
    for (int i = 1; i < counts.length; i++) {
      counts[i] += counts[i - 1];
    }
    return dims.length == 1 ? wholes(0, elements.size()) : wholes(counts);
  }

  /// For each element the indices after the first.
  Expr columnIndices() {
    int from = dims.length == 1 ? 0 : 1;
    return Lists.of(
        elements.keySet().stream()
            .map(place -> wholes(Arrays.copyOfRange(position(place), from, dims.length)))
            .toList());
  }

  Expr values() {
    return Lists.of(List.copyOf(elements.values()));
  }

  @Override
  public Symbol head() {
    return HEAD;
  }

  @Override
  public String display() {
    String sizes = Printer.print(dimensions(), Form.OUTPUT);
    String common =
        background.equals(Int.ZERO) ? "" : ", " + Printer.print(background, Form.OUTPUT);
    return "SparseArray[<" + elements.size() + ">, " + sizes + common + "]";
  }

  @Override
  public Expr construction() {
    Expr structure = Call.list(rowPointers(), columnIndices());
    return Call.of(
        HEAD, Sym.AUTOMATIC, dimensions(), background, Call.list(Int.ONE, structure, values()));
  }

  @Override
  public @Nullable Expr apply(Normal call, Frame frame) {
    return call.size() == 1 ? SparseProperties.of(this, call.arg(0)) : null;
  }

  @Override
  public @Nullable Expr answer(Normal call, Frame frame) {
    return SparseAnswers.of(call, frame);
  }

  @Override
  public @Nullable Expr assigned(List<Expr> positions, Expr value, Frame frame) {
    return new SparseAssignment(this, positions, frame).assign(value);
  }

  @Override
  public boolean isAssignable() {
    return true;
  }

  @Override
  public boolean isArray() {
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SparseValue that
        && Arrays.equals(dims, that.dims)
        && background.equals(that.background)
        && elements.equals(that.elements);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(dims) + elements.hashCode();
  }

  @Override
  public String toString() {
    return construction().toString();
  }
}
