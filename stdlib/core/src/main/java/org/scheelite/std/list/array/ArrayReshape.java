package org.scheelite.std.list.array;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.NumericArrays;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// The elements of an array in another shape.
///
/// `ArrayReshape[list, {n1, n2, …}]` puts all elements of `list`, row by row, into an array of
/// these sizes; missing ones are 0, or `x` in `ArrayReshape[list, dims, x]`. One size may be
/// `Automatic`.
///
/// ```wl
/// In:  ArrayReshape[{a, b, c, d, e, f}, {2, 3}]
/// Out: {{a, b, c}, {d, e, f}}
/// In:  ArrayReshape[Range[6], {3, 2}]
/// Out: {{1, 2}, {3, 4}, {5, 6}}
/// In:  ArrayReshape[{a, b, c}, {2, 2}, x]
/// Out: {{a, b}, {c, x}}
/// In:  ArrayReshape[Range[6], {Automatic, 3}]
/// Out: {{1, 2, 3}, {4, 5, 6}}
/// ```
@Builtin(seeAlso = {"Flatten", "Partition", "Dimensions"})
final class ArrayReshape {

  @Form(whole = true, min = 2, max = 3)
  static @Nullable Expr reshape(Normal call, Frame frame) {
    Expr list = call.arg(0);
    if (!Lists.isList(list) && !(list instanceof NumArray)) {
      return Faults.list(call, 1, frame);
    }
    Normal flat = (Normal) Flatten.all(list instanceof NumArray a ? NumericArrays.unpack(a) : list);
    int[] dims = dims(call.arg(1), flat.size());
    if (dims == null) {
      return Faults.count(call, 2, frame);
    }
    int total = Sizes.total(frame, dims);
    Expr result;
    if (flat instanceof Packed packed && packed.total() == total && total > 0) {
      result = packed.reshape(dims);
    } else {
      Expr padding = call.size() > 2 ? call.arg(2) : Int.ZERO;
      result = build(flat, dims, 0, new int[1], padding);
    }
    return list instanceof NumArray array ? NumericArrays.pack(array.type(), result) : result;
  }

  private static int @Nullable [] dims(Expr spec, int size) {
    if (!Lists.isList(spec) || Parts.size(spec) == 0) {
      return null;
    }
    Expr[] parts = Parts.array(spec);
    int open = Arrays.asList(parts).indexOf(Sym.AUTOMATIC);
    if (open >= 0) {
      parts[open] = Int.ONE;
    }
    int[] dims = Sizes.counts(Call.list(parts));
    if (dims != null && open >= 0) {
      long others =
          Arrays.stream(dims).asLongStream().reduce(1, (a, b) -> Math.min(a * b, size + 1L));
      dims[open] = others == 0 ? 0 : (int) ((size + others - 1) / others);
    }
    return dims;
  }

  private static Expr build(Normal flat, int[] dims, int level, int[] next, Expr padding) {
    var parts = new Expr[dims[level]];
    for (int i = 0; i < parts.length; i++) {
      if (level + 1 < dims.length) {
        parts[i] = build(flat, dims, level + 1, next, padding);
      } else {
        int at = next[0]++;
        parts[i] = at < flat.size() ? flat.arg(at) : padding;
      }
    }
    return Lists.of(parts);
  }
}
