package org.scheelite.std.list.array;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.NumericArrays;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// Nested lists as one.
///
/// `Flatten[list]` removes all inner lists, `Flatten[list, n]` those of `n` levels, and
/// `Flatten[expr, n, h]` inner expressions with the head `h`. `Flatten[list, {{s11, s12, …}, {s21,
/// …}, …}]` combines the levels `s11, s12, …` to the first one of the result, and so on; ragged
/// arrays may be transposed with it.
///
/// ```wl
/// In:  Flatten[{{a, {b}}, c}]
/// Out: {a, b, c}
/// In:  Flatten[{{a, {b}}, c}, 1]
/// Out: {a, {b}, c}
/// In:  Flatten[f[a, f[b, g[f[c]]]]]
/// Out: f[a, b, g[f[c]]]
/// In:  Flatten[{{1, 2}, {3}}, {{2}, {1}}]
/// Out: {{1, 3}, {2}}
/// In:  Flatten[{{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}}, {{1}, {2, 3}}]
/// Out: {{1, 2, 3, 4}, {5, 6, 7, 8}}
/// In:  Flatten[7]
/// Msg: Flatten::normal: Nonatomic expression expected at position 1 in Flatten[7].
/// Out: Flatten[7]
/// ```
@Builtin(seeAlso = {"Catenate", "Join", "Partition", "ArrayReshape", "Level"})
final class Flatten {
  static final Message FLPI =
      Message.of(
          "Flatten::flpi",
          "Levels to be flattened together in `1` should be lists of positive integers.");
  static final Message FLLEV =
      Message.of("Flatten::fldep", "Level `1` specified in `2` exceeds the levels of `3`.");

  @Form(whole = true, min = 1, max = 3)
  static @Nullable Expr flatten(Normal call, Frame frame) {
    Expr expr = call.arg(0) instanceof NumArray array ? NumericArrays.unpack(array) : call.arg(0);
    if (!(expr instanceof Normal list)) {
      return expr instanceof Assoc assoc && call.size() == 1
          ? Flatten.all(Lists.of(assoc.values()))
          : Faults.normal(call, 1, frame);
    }
    Expr spec = call.size() == 1 ? Sym.INFINITY : call.arg(1);
    if (Lists.isList(spec)) {
      int[][] groups = groups(spec);
      return groups == null
          ? frame.decline(FLPI, spec)
          : new LevelGroups(list, groups).combine(spec, frame);
    }
    Integer levels = Sizes.limit(spec);
    if (levels == null) {
      return frame.decline(FLPI, spec);
    }
    return levels(list, levels, call.size() == 3 ? call.arg(2) : list.head());
  }

  private static int @Nullable [][] groups(Expr spec) {
    if (Parts.of(spec).stream().noneMatch(Lists::isList)) {
      int[] single = Sizes.counts(spec);
      return single == null || Arrays.stream(single).anyMatch(level -> level == 0)
          ? null
          : new int[][] {single};
    }
    var groups = new int[Parts.size(spec)][];
    for (int i = 0; i < groups.length; i++) {
      int[] group = Sizes.counts(Parts.at(spec, i));
      if (group == null || Arrays.stream(group).anyMatch(level -> level == 0)) {
        return null;
      }
      groups[i] = group;
    }
    return groups;
  }

  /// All elements of nested lists.
  static Expr all(Expr list) {
    return levels((Normal) list, Sizes.INFINITE, Sym.LIST);
  }

  private static Expr levels(Normal list, int levels, Expr head) {
    if (levels == 0) {
      return list;
    }
    if (list instanceof Packed packed && head.equals(Sym.LIST)) {
      int rank = packed.rank();
      int removed = Math.min(levels, rank - 1);
      int[] dims = new int[rank - removed];
      dims[0] = 1;
      for (int i = 0; i <= removed; i++) {
        dims[0] *= packed.dim(i);
      }
      for (int i = 1; i < dims.length; i++) {
        dims[i] = packed.dim(removed + i);
      }
      return removed == 0 ? packed : packed.reshape(dims);
    }
    var parts = new ArrayList<Expr>();
    boolean changed = gather(list, levels, head, parts);
    return changed ? Lists.of(list.head(), parts.toArray(Expr[]::new)) : list;
  }

  private static boolean gather(Normal list, int levels, Expr head, List<Expr> parts) {
    boolean changed = false;
    for (Expr part : list.args()) {
      if (levels > 0 && part instanceof Normal inner && inner.head().equals(head)) {
        changed = true;
        gather(inner, levels == Sizes.INFINITE ? levels : levels - 1, head, parts);
      } else {
        parts.add(part);
      }
    }
    return changed;
  }
}
