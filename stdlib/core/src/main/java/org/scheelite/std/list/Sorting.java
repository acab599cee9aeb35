package org.scheelite.std.list;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;

/// Sorting by any order, even one that contradicts itself as a function of a user may.
public final class Sorting {
  /// Machine numbers that are sorted in one go, which takes some milliseconds.
  private static final int PIECE = 1 << 18;

  private Sorting() {}

  /// The positions 0 to before `size`, sorted; `order` says how the elements at two positions
  /// stand, at most 0 where the first may stay in front. The sort is stable.
  public static int[] permutation(int size, IntBinaryOperator order, Frame frame) {
    int[] sorted = Parts.range(0, size);
    split(sorted.clone(), sorted, 0, size, order, frame);
    return sorted;
  }

  private static void split(
      int[] from, int[] to, int low, int high, IntBinaryOperator order, Frame frame) {
    if (high - low < 2) {
      return;
    }
    int middle = (low + high) >>> 1;
    split(to, from, low, middle, order, frame);
    split(to, from, middle, high, order, frame);
    int left = low;
    int right = middle;
    for (int i = low; i < high; i++) {
      frame.poll();
      boolean first =
          right >= high || left < middle && order.applyAsInt(from[left], from[right]) <= 0;
      to[i] = first ? from[left++] : from[right++];
    }
  }

  /// The canonical order of the elements at two positions; quick where all are machine integers, or
  /// all machine reals.
  public static IntBinaryOperator order(List<Expr> elements) {
    Expr[] values = elements.toArray(Expr[]::new);
    if (values.length > 0 && Arrays.stream(values).allMatch(Int.class::isInstance)) {
      long[] wholes = Arrays.stream(values).mapToLong(x -> ((Int) x).value()).toArray();
      return (i, j) -> Long.compare(wholes[i], wholes[j]);
    }
    if (values.length > 0 && Arrays.stream(values).allMatch(Real.class::isInstance)) {
      // + 0.0 makes both zeros one
      double[] reals = Arrays.stream(values).mapToDouble(x -> ((Real) x).value() + 0.0).toArray();
      return (i, j) -> Double.compare(reals[i], reals[j]);
    }
    return (i, j) -> CanonicalOrder.INSTANCE.compare(values[i], values[j]);
  }

  /// The positions that put these elements in canonical order.
  public static int[] canonical(List<Expr> elements, Frame frame) {
    return permutation(elements.size(), order(elements), frame);
  }

  /// The positions that put the parts of something in canonical order.
  public static int[] canonical(Expr expr, Frame frame) {
    if (expr instanceof Packed.Reals reals && reals.rank() == 1) {
      return permutation(reals.size(), (i, j) -> Double.compare(reals.at(i), reals.at(j)), frame);
    }
    if (expr instanceof Packed.Ints ints && ints.rank() == 1) {
      return permutation(ints.size(), (i, j) -> Long.compare(ints.at(i), ints.at(j)), frame);
    }
    return canonical(Parts.of(expr), frame);
  }

  /// The positions that put these elements in the order a function of the user gives: it says
  /// `True` or 1 for two elements in order, `False` or -1 for two that are not.
  public static int[] by(List<Expr> elements, Expr function, Frame frame) {
    Expr[] values = elements.toArray(Expr[]::new);
    return permutation(
        values.length,
        (i, j) -> {
          frame.poll();
          Expr answer = frame.call(function, values[i], values[j]);
          return isOutOfOrder(answer) ? 1 : -1;
        },
        frame);
  }

  /// Whether an ordering function said that two elements must change places.
  public static boolean isOutOfOrder(Expr answer) {
    return answer.equals(Sym.FALSE) || answer instanceof Num number && number.sign() < 0;
  }

  /// A packed vector in canonical order.
  public static Packed sorted(Packed vector, Frame frame) {
    if (vector instanceof Packed.Ints ints) {
      long[] data = ints.toLongs();
      for (int from = 0; from < data.length; from += PIECE) {
        Arrays.sort(data, from, Math.min(data.length, from + PIECE));
        frame.budget().check();
      }
      for (long width = PIECE; width < data.length; width *= 2) {
        data = merged(data, (int) width, frame);
      }
      return Packed.of(data);
    }
    double[] data = vector.toReals();
    for (int from = 0; from < data.length; from += PIECE) {
      Arrays.sort(data, from, Math.min(data.length, from + PIECE));
      frame.budget().check();
    }
    for (long width = PIECE; width < data.length; width *= 2) {
      data = merged(data, (int) width, frame);
    }
    return Packed.of(data);
  }

  /// Neighbouring sorted stretches of this width made one.
  private static long[] merged(long[] from, int width, Frame frame) {
    var to = new long[from.length];
    for (long low = 0; low < from.length; low += 2L * width) {
      int left = (int) low;
      int middle = (int) Math.min(from.length, low + width);
      int right = middle;
      int high = (int) Math.min(from.length, low + 2L * width);
      for (int i = left; i < high; i++) {
        frame.poll();
        boolean first = right >= high || left < middle && from[left] <= from[right];
        to[i] = first ? from[left++] : from[right++];
      }
    }
    return to;
  }

  /// Neighbouring sorted stretches of this width made one.
  private static double[] merged(double[] from, int width, Frame frame) {
    var to = new double[from.length];
    for (long low = 0; low < from.length; low += 2L * width) {
      int left = (int) low;
      int middle = (int) Math.min(from.length, low + width);
      int right = middle;
      int high = (int) Math.min(from.length, low + 2L * width);
      for (int i = left; i < high; i++) {
        frame.poll();
        boolean first =
            right >= high || left < middle && Double.compare(from[left], from[right]) <= 0;
        to[i] = first ? from[left++] : from[right++];
      }
    }
    return to;
  }

  /// The elements in canonical order.
  public static Expr[] sorted(List<Expr> elements, Frame frame) {
    int[] order = canonical(elements, frame);
    var sorted = new Expr[order.length];
    Arrays.setAll(sorted, i -> elements.get(order[i]));
    return sorted;
  }
}
