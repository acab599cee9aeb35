package org.scheelite.std.list.set;

import java.util.Arrays;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;
import org.scheelite.std.list.SameTest;
import org.scheelite.std.list.Sorting;

/// Sets of machine integers as sorted arrays.
final class PackedSets {
  private PackedSets() {}

  /// Whether all lists are packed vectors of integers, and elements are the same where they are
  /// equal.
  static boolean apply(Expr[] lists, Expr test) {
    return SameTest.isIdentity(test)
        && Arrays.stream(lists)
            .allMatch(list -> list instanceof Packed.Ints ints && ints.rank() == 1);
  }

  static Expr union(Expr[] lists, Frame frame) {
    int total = 0;
    for (Expr list : lists) {
      total = Math.addExact(total, ((Packed) list).size());
    }
    var all = new long[total];
    int at = 0;
    for (Expr list : lists) {
      long[] data = ((Packed.Ints) list).toLongs();
      System.arraycopy(data, 0, all, at, data.length);
      at += data.length;
    }
    return Packed.of(distinct(Packed.of(all), frame));
  }

  /// The numbers of the first list that are, or are not, in another.
  static Expr filtered(Expr[] lists, boolean inside, Frame frame) {
    long[] kept = distinct((Packed) lists[0], frame);
    for (int i = 1; i < lists.length; i++) {
      long[] other = distinct((Packed) lists[i], frame);
      int count = 0;
      int at = 0;
      for (long x : kept) {
        frame.poll();
        while (at < other.length && other[at] < x) {
          at++;
        }
        if ((at < other.length && other[at] == x) == inside) {
          kept[count++] = x;
        }
      }
      kept = Arrays.copyOf(kept, count);
    }
    return Packed.of(kept);
  }

  /// The numbers in order, each once.
  private static long[] distinct(Packed vector, Frame frame) {
    long[] sorted = ((Packed.Ints) Sorting.sorted(vector, frame)).toLongs();
    int count = 0;
    for (long x : sorted) {
      if (count == 0 || sorted[count - 1] != x) {
        sorted[count++] = x;
      }
    }
    return Arrays.copyOf(sorted, count);
  }
}
