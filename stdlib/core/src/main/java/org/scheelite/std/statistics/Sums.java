package org.scheelite.std.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Elementwise;

/// Sums over levels of lists.
final class Sums {
  private Sums() {}

  /// The sum of the elements.
  static Expr first(Normal list, Frame frame) {
    if (list instanceof Packed packed) {
      Expr sum = packed(packed);
      if (sum != null) {
        return sum;
      }
    }
    Num number = Int.ZERO;
    boolean numbers = true;
    for (int i = 0; i < list.size() && numbers; i++) {
      if (list.arg(i) instanceof Num n) {
        number = i == 0 ? n : Arithmetic.add(number, n);
      } else {
        numbers = false;
      }
    }
    return numbers ? number : frame.evaluate(Call.of(Sym.PLUS, list.args()));
  }

  /// Whether the elements are lists of different lengths.
  static boolean isRagged(Normal list) {
    if (list instanceof Packed || list.size() == 0) {
      return false;
    }
    int size = -1;
    for (Expr element : list.args()) {
      if (element instanceof Normal row && row.is(Sym.LIST)) {
        if (size >= 0 && row.size() != size) {
          return true;
        }
        size = row.size();
      }
    }
    return false;
  }

  /// The sum of a packed array along its first level; null where integers overflow.
  private static @Nullable Expr packed(Packed packed) {
    if (packed.dim(0) == 0) {
      return null;
    }
    int row = packed.total() / packed.dim(0);
    int[] dims = Arrays.copyOfRange(packed.dims(), 1, packed.rank());
    if (packed instanceof Packed.Reals reals) {
      if (packed.rank() == 1) {
        double sum = Data.sum(reals.toReals());
        return Double.isFinite(sum) ? Real.of(sum) : null;
      }
      var sums = new double[row];
      for (int i = 0; i < reals.total(); i++) {
        sums[i % row] += reals.at(i);
      }
      return Elementwise.finite(sums) ? Packed.of(dims, sums) : null;
    }
    var ints = (Packed.Ints) packed;
    var sums = new long[row];
    for (int i = 0; i < ints.total(); i++) {
      long term = ints.at(i);
      long sum = sums[i % row] + term;
      if (((sums[i % row] ^ sum) & (term ^ sum)) < 0) {
        return null;
      }
      sums[i % row] = sum;
    }
    return packed.rank() == 1 ? Int.of(sums[0]) : Packed.of(dims, sums);
  }

  /// The elements of the lists in a list, and those that are no lists.
  private static Normal joined(Normal list) {
    List<Expr> elements = new ArrayList<>();
    for (Expr element : list.args()) {
      if (element instanceof Normal row && row.is(Sym.LIST)) {
        elements.addAll(row.args());
      } else {
        elements.add(element);
      }
    }
    return Lists.of(elements);
  }

  /// The sum over the levels `from` to `to`.
  static Expr levels(Normal list, long from, long to, Frame frame) {
    if (from > 1) {
      var rows = new Expr[list.size()];
      for (int i = 0; i < rows.length; i++) {
        rows[i] =
            list.arg(i) instanceof Normal row && row.is(Sym.LIST)
                ? levels(row, from - 1, to - 1, frame)
                : list.arg(i);
      }
      return Lists.of(rows);
    }
    if (to > 1 && !(list instanceof Packed) && isRagged(list)) {
      return levels(joined(list), 1, to - 1, frame);
    }
    Expr sum = first(list, frame);
    for (long level = 2; level <= to && sum instanceof Normal n && n.is(Sym.LIST); level++) {
      sum = first(n, frame);
    }
    return sum;
  }
}
