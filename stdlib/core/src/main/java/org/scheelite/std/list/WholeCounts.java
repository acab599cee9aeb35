package org.scheelite.std.list;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;

/// How often each machine integer of a vector occurs, in the order in which they occur first.
public final class WholeCounts {
  private long[] keys = new long[16];
  private long[] counts = new long[16];
  private int[] table = new int[64];
  private int size;

  private WholeCounts() {}

  /// The counts of a packed vector of integers; null for anything else.
  public static @Nullable WholeCounts of(Expr list, Frame frame) {
    if (!(list instanceof Packed.Ints ints && ints.rank() == 1)) {
      return null;
    }
    var counts = new WholeCounts();
    for (int i = 0; i < ints.size(); i++) {
      frame.poll();
      counts.add(ints.at(i));
    }
    return counts;
  }

  /// How many different numbers there are.
  public int size() {
    return size;
  }

  /// A number, by the order of its first occurrence.
  public long key(int index) {
    return keys[index];
  }

  /// How often it occurs.
  public long count(int index) {
    return counts[index];
  }

  /// The different numbers.
  public long[] keys() {
    return Arrays.copyOf(keys, size);
  }

  private void add(long key) {
    int slot = slot(key);
    int found = table[slot];
    if (found != 0) {
      counts[found - 1]++;
      return;
    }
    if (size == keys.length) {
      grow();
      slot = slot(key);
    }
    keys[size] = key;
    counts[size] = 1;
    table[slot] = ++size;
  }

  /// Where a number stands in the table, or would stand; the table holds indices from 1.
  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L; // 2^64 over the golden ratio spreads neighbours
    int slot = (int) (mixed >>> 32) & table.length - 1;
    while (table[slot] != 0 && keys[table[slot] - 1] != key) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * size);
    counts = Arrays.copyOf(counts, 2 * size);
    table = new int[4 * keys.length];
    for (int i = 0; i < size; i++) {
      table[slot(keys[i])] = i + 1;
    }
  }
}
