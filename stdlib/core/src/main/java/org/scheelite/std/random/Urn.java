package org.scheelite.std.random;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Parts;
import org.scheelite.std.number.Numerics;

/// What random elements are drawn from: elements with equal chances, or with weights.
///
/// @param elements the elements, a list @param assoc the association they are the values of, if
///   they came in one @param weights their weights, or null for equal chances
record Urn(Normal elements, @Nullable Assoc assoc, double @Nullable [] weights) {
  /// Where fewer than one in so many elements are drawn, the others are not touched.
  private static final int SPARSE = 8;

  /// What `list`, `association` or `weights -> list` stands for; null where it is none of these.
  static @Nullable Urn read(Expr spec, Frame frame) {
    if (spec instanceof Assoc assoc) {
      return new Urn(Lists.of(assoc.values()), assoc, null);
    }
    if (!(spec instanceof Normal normal)) {
      return null;
    }
    if (normal.is(Sym.LIST)) {
      return new Urn(normal, null, null);
    }
    if (!normal.is(Sym.RULE, 2)
        || !(normal.arg(0) instanceof Normal weights && weights.is(Sym.LIST))
        || !(normal.arg(1) instanceof Normal list && list.is(Sym.LIST, weights.size()))) {
      return null;
    }
    var values = new double[weights.size()];
    double total = 0;
    for (int i = 0; i < values.length; i++) {
      values[i] = Numerics.machine(weights.arg(i), frame);
      if (!(values[i] >= 0)) {
        return null;
      }
      total += values[i];
    }
    return total > 0 && Double.isFinite(total) ? new Urn(list, null, values) : null;
  }

  int size() {
    return elements.size();
  }

  /// How many elements can be drawn at all.
  int drawable() {
    return weights == null ? size() : (int) Arrays.stream(weights).filter(w -> w > 0).count();
  }

  /// The indices of `n` elements drawn with replacement.
  int[] choices(int n, Generator generator) {
    var picks = new int[n];
    double[] chances = weights;
    if (chances == null) {
      for (int i = 0; i < n; i++) {
        picks[i] = generator.nextInt(size());
      }
      return picks;
    }
    double[] sums = chances.clone();
    Arrays.parallelPrefix(sums, Double::sum);
    for (int i = 0; i < n; i++) {
      double point = generator.nextDouble() * sums[sums.length - 1];
      int at = Arrays.binarySearch(sums, point);
      picks[i] = at < 0 ? -at - 1 : nextPositive(chances, at + 1);
    }
    return picks;
  }

  /// The first index from `from` on with a chance.
  private static int nextPositive(double[] chances, int from) {
    int at = from;
    while (chances[at] == 0) {
      at++;
    }
    return at;
  }

  /// The indices of `n` different elements, in random order.
  int[] sample(int n, Generator generator) {
    double[] chances = weights;
    if (chances != null) {
      return weightedSample(chances, n, generator);
    }
    return n > size() / SPARSE ? shuffled(n, generator) : sparselyShuffled(n, generator);
  }

  private int[] shuffled(int n, Generator generator) {
    var order = new int[size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int i = 0; i < n; i++) {
      int k = i + generator.nextInt(order.length - i);
      int chosen = order[k];
      order[k] = order[i];
      order[i] = chosen;
    }
    return n == order.length ? order : Arrays.copyOf(order, n);
  }

  /// The same picks as [#shuffled], remembering only the places that changed.
  private int[] sparselyShuffled(int n, Generator generator) {
    var moved = new Moves(n);
    var picks = new int[n];
    for (int i = 0; i < n; i++) {
      int k = i + generator.nextInt(size() - i);
      picks[i] = moved.exchange(k, moved.get(i));
    }
    return picks;
  }

  /// What now stands at the places of a row of numbers in which some have changed places: a hash
  /// table with open addresses.
  private static final class Moves {
    private final int mask;

    /// A place, counted from 1 (0 for a free entry), and after it the number that stands there.
    private final int[] table;

    /// @param most how many places will change
    Moves(int most) {
      mask = Integer.highestOneBit(Math.max(1, most)) * 4 - 1;
      table = new int[2 * mask + 2];
    }

    private int entry(int place) {
      int at = place * 0x9E3779B9 >>> 7 & mask; // the golden ratio spreads places that are close
      while (table[2 * at] != 0 && table[2 * at] != place + 1) {
        at = at + 1 & mask;
      }
      return 2 * at;
    }

    int get(int place) {
      int at = entry(place);
      return table[at] == 0 ? place : table[at + 1];
    }

    /// Puts a number at a place; gives the one that stood there.
    int exchange(int place, int number) {
      int at = entry(place);
      int old = table[at] == 0 ? place : table[at + 1];
      table[at] = place + 1;
      table[at + 1] = number;
      return old;
    }
  }

  /// Every element gets the time of its first event in a process of its rate; the earliest win.
  private static int[] weightedSample(double[] chances, int n, Generator generator) {
    var times = new double[chances.length];
    var order = new Integer[chances.length];
    for (int i = 0; i < times.length; i++) {
      double wait = -StrictMath.log(1 - generator.nextDouble());
      times[i] = chances[i] > 0 ? wait / chances[i] : Double.POSITIVE_INFINITY;
      order[i] = i;
    }
    Arrays.sort(order, Comparator.comparingDouble(i -> times[i]));
    var picks = new int[n];
    Arrays.setAll(picks, i -> order[i]);
    return picks;
  }

  /// The elements at these indices, as a list.
  Normal pick(int[] indices) {
    return (Normal) Parts.choose(elements, indices);
  }
}
