package org.scheelite.std.list.combinatorics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Sizes;

/// Ways to write an integer as a sum.
///
/// `IntegerPartitions[n]` lists all ways to write `n` as a sum of positive integers, each with the
/// largest first. `IntegerPartitions[n, k]` takes at most `k` integers, `{k}` exactly `k`, `{kmin,
/// kmax}` between both; `IntegerPartitions[n, spec, {s1, s2, ...}]` only the `si`.
///
/// ```wl
/// In:  IntegerPartitions[4]
/// Out: {{4}, {3, 1}, {2, 2}, {2, 1, 1}, {1, 1, 1, 1}}
/// In:  {IntegerPartitions[5, {2}], IntegerPartitions[5, 2], IntegerPartitions[0]}
/// Out: {{{4, 1}, {3, 2}}, {{5}, {4, 1}, {3, 2}}, {{}}}
/// In:  IntegerPartitions[8, All, {5, 3, 1}]
/// Out: {{5, 3}, {5, 1, 1, 1}, {3, 3, 1, 1}, {3, 1, 1, 1, 1, 1}, {1, 1, 1, 1, 1, 1, 1, 1}}
/// ```
@Builtin(seeAlso = {"Subsets", "Permutations"})
final class IntegerPartitions {
  private IntegerPartitions() {}

  @Form
  static @Nullable Expr partitions(Expr n, Frame frame) {
    return partitions(n, Sym.ALL, frame);
  }

  @Form
  static @Nullable Expr partitions(Expr n, Expr spec, Frame frame) {
    Integer total = Sizes.whole(n);
    if (total == null) {
      return null;
    }
    var parts = new int[Math.max(0, total)];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = total - i;
    }
    return all(total, spec, parts, frame);
  }

  @Form
  static @Nullable Expr partitions(Expr n, Expr spec, Expr from, Frame frame) {
    Integer total = Sizes.whole(n);
    int[] parts = Sizes.counts(from);
    if (total == null || parts == null) {
      return null;
    }
    int[] sorted = Arrays.stream(parts).filter(x -> x > 0).distinct().sorted().toArray();
    var largestFirst = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      largestFirst[i] = sorted[sorted.length - 1 - i];
    }
    return all(total, spec, largestFirst, frame);
  }

  private static @Nullable Expr all(int total, Expr spec, int[] parts, Frame frame) {
    int least = 0;
    Integer most = spec.equals(Sym.ALL) ? Integer.valueOf(Sizes.INFINITE) : Sizes.limit(spec);
    if (spec instanceof Normal list && list.is(Sym.LIST) && list.size() >= 1 && list.size() <= 2) {
      Integer first = Sizes.count(list.arg(0));
      most = Sizes.limit(list.arg(list.size() - 1));
      if (first == null) {
        return null;
      }
      least = first;
    }
    if (most == null) {
      return null;
    }
    List<Expr> found = new ArrayList<>();
    if (total >= 0) {
      collect(total, 0, parts, new ArrayDeque<>(), least, most, found, frame);
    }
    return Lists.of(found);
  }

  private static void collect(
      int rest,
      int from,
      int[] parts,
      ArrayDeque<Integer> chosen,
      int least,
      int most,
      List<Expr> found,
      Frame frame) {
    frame.poll();
    if (rest == 0) {
      if (chosen.size() >= least) {
        long[] sum = chosen.stream().mapToLong(Integer::longValue).toArray();
        found.add(sum.length == 0 ? Call.list() : Packed.of(sum));
      }
      return;
    }
    for (int i = from; i < parts.length && chosen.size() < most; i++) {
      if (parts[i] <= rest) {
        chosen.addLast(parts[i]);
        collect(rest - parts[i], i, parts, chosen, least, most, found, frame);
        chosen.removeLast();
      }
    }
  }
}
