package org.scheelite.std.list.combinatorics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Whole;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;

/// Subsets by their number in the order of all, without making those before.
///
/// @param sizes the first and last size, and the step between sizes
record SubsetRanks(Normal list, int[] sizes) {

  /// The subsets at `{k}`, `{k1, k2}` or `{k1, k2, step}`; null, after a message, where there are
  /// no such.
  @Nullable Expr at(Expr spec, Normal call, Frame frame) {
    List<Expr> numbers = Parts.of(spec);
    BigInteger total = total();
    List<BigInteger> ends = new ArrayList<>();
    for (Expr number : numbers) {
      if (!(number instanceof Whole whole)) {
        return Faults.count(call, 3, frame);
      }
      BigInteger n = whole.big();
      boolean isStep = ends.size() == 2;
      ends.add(n.signum() < 0 && !isStep ? total.add(n).add(BigInteger.ONE) : n);
    }
    if (ends.isEmpty() || ends.size() > 3 || ends.size() == 3 && ends.get(2).signum() == 0) {
      return Faults.count(call, 3, frame);
    }
    BigInteger first = ends.getFirst();
    BigInteger last = ends.size() == 1 ? first : ends.get(1);
    BigInteger step = ends.size() == 3 ? ends.get(2) : BigInteger.ONE;
    List<Expr> found = new ArrayList<>();
    for (BigInteger k = first; isWithin(k, last, step); k = k.add(step)) {
      frame.poll();
      if (k.signum() <= 0 || k.compareTo(total) > 0) {
        return Faults.count(call, 3, frame);
      }
      found.add(subset(k.subtract(BigInteger.ONE)));
    }
    return Lists.of(found);
  }

  private static boolean isWithin(BigInteger k, BigInteger last, BigInteger step) {
    return step.signum() > 0 ? k.compareTo(last) <= 0 : k.compareTo(last) >= 0;
  }

  private BigInteger total() {
    BigInteger total = BigInteger.ZERO;
    for (int n = sizes[0]; sizes[2] > 0 ? n <= sizes[1] : n >= sizes[1]; n += sizes[2]) {
      total = total.add(binomial(list.size(), n));
    }
    return total;
  }

  /// The subset with this number, from 0.
  private Expr subset(BigInteger number) {
    BigInteger rest = number;
    int size = sizes[0];
    for (BigInteger count = binomial(list.size(), size);
        rest.compareTo(count) >= 0;
        count = binomial(list.size(), size)) {
      rest = rest.subtract(count);
      size += sizes[2];
    }
    var chosen = new int[size];
    int element = 0;
    for (int i = 0; i < size; i++) {
      // with this element chosen, there are so many ways to choose the others
      BigInteger count = binomial(list.size() - element - 1, size - i - 1);
      while (rest.compareTo(count) >= 0) {
        rest = rest.subtract(count);
        element++;
        count = binomial(list.size() - element - 1, size - i - 1);
      }
      chosen[i] = element++;
    }
    return Parts.choose(list, chosen);
  }

  private static BigInteger binomial(int n, int k) {
    if (k < 0 || k > n) {
      return BigInteger.ZERO;
    }
    BigInteger count = BigInteger.ONE;
    for (int i = 1; i <= Math.min(k, n - k); i++) {
      count = count.multiply(BigInteger.valueOf(n - i + 1L)).divide(BigInteger.valueOf(i));
    }
    return count;
  }
}
