package org.scheelite.tensor.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scheelite.tensor.Op;

/// A nest of loops over rows and dimensions which calculates elementwise values from arrays and
/// stores some, or adds them up over some of the dimensions.
///
/// @param dims the dimensions under the row
/// @param rowScale iterations of the outermost loop per row
/// @param reduced for the row and each dimension, whether results are combined over it
/// @param combine how, or `null` when nothing is reduced
record Loop(
    int[] dims,
    int rowScale,
    boolean[] reduced,
    @org.jspecify.annotations.Nullable Op combine,
    List<Value> values,
    List<Store> stores) {

  /// A value in the body, named by its place in the list.
  sealed interface Value {}

  /// An element of an array.
  record Load(Access from) implements Value {}

  /// A known number.
  record Constant(double value) implements Value {}

  /// An elementwise operation on former values.
  record Apply(Op op, List<Integer> arguments) implements Value {}

  /// Puts a value into an array.
  record Store(int value, Access to) {}

  /// The same loops with as few levels as the strides allow.
  Loop collapsed() {
    List<Access> accesses = accesses();
    var kept = new ArrayList<Integer>(); // levels, the row being 0
    kept.add(0);
    int[] sizes = new int[dims.length + 1];
    sizes[0] = rowScale;
    System.arraycopy(dims, 0, sizes, 1, dims.length);
    int[][] strides = accesses.stream().map(a -> a.strides().clone()).toArray(int[][]::new);
    for (int level = 1; level < sizes.length; level++) {
      int above = kept.getLast();
      if (sizes[level] == 1) {
        continue;
      }
      if (joins(strides, above, level, sizes[level])) {
        for (int[] s : strides) {
          s[above] = s[level];
        }
        sizes[above] *= sizes[level];
      } else {
        kept.add(level);
      }
    }
    int[] levels = kept.stream().mapToInt(Integer::intValue).toArray();
    int[] newDims = Arrays.stream(levels).skip(1).map(l -> sizes[l]).toArray();
    boolean[] newReduced = new boolean[levels.length];
    for (int i = 0; i < levels.length; i++) {
      newReduced[i] = reduced[levels[i]];
    }
    return rebuild(newDims, sizes[0], newReduced, strides, levels);
  }

  private boolean joins(int[][] strides, int above, int level, int size) {
    return reduced[above] == reduced[level]
        && Arrays.stream(strides).allMatch(s -> s[above] == s[level] * size);
  }

  private Loop rebuild(int[] newDims, int scale, boolean[] red, int[][] strides, int[] levels) {
    int next = 0;
    var newValues = new ArrayList<Value>();
    for (Value value : values) {
      newValues.add(
          value instanceof Load(var from) ? new Load(pick(from, strides[next++], levels)) : value);
    }
    var newStores = new ArrayList<Store>();
    for (Store store : stores) {
      newStores.add(new Store(store.value, pick(store.to, strides[next++], levels)));
    }
    return new Loop(newDims, scale, red, combine, newValues, newStores);
  }

  private static Access pick(Access access, int[] strides, int[] levels) {
    int[] picked = Arrays.stream(levels).map(l -> strides[l]).toArray();
    return new Access(access.slot(), access.start(), picked);
  }

  /// All accesses: loads in the order of values, then stores.
  List<Access> accesses() {
    var all = new ArrayList<Access>();
    for (Value value : values) {
      if (value instanceof Load(var from)) {
        all.add(from);
      }
    }
    stores.forEach(s -> all.add(s.to));
    return all;
  }

  /// Whether this is one loop where each step touches only its own elements, so that it may be cut
  /// anywhere.
  boolean flat() {
    return dims.length == 0 && combine == null;
  }

  int levels() {
    return dims.length + 1;
  }

  @Override
  public String toString() {
    var text = new StringBuilder("loop rows");
    if (rowScale != 1) {
      text.append('*').append(rowScale);
    }
    for (int dim : dims) {
      text.append(" x ").append(dim);
    }
    for (Store store : stores) {
      text.append("; @")
          .append(store.to.slot())
          .append(combine == null ? " = " : " = " + combine + " ");
      text.append(expression(store.value));
    }
    return text.toString();
  }

  private String expression(int value) {
    return switch (values.get(value)) {
      case Load(var from) -> "@" + from.slot();
      case Constant(var number) -> Double.toString(number);
      case Apply(var op, var arguments) ->
          op.function() + arguments.stream().map(this::expression).toList();
    };
  }
}
