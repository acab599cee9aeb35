package org.scheelite.net.train.batch;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.net.Ragged;
import org.scheelite.tensor.cpu.RandomNumbers;

/// Batches of sequences of about the same length.
public final class Buckets {
  /// Examples are sorted by length within so many batches, so that rounds still differ.
  private static final int POOL = 64;

  private final int batchSize;
  private final int[] keys;

  /// @param columns the sequences of each data port; null where it has none
  Buckets(List<@Nullable Ragged> columns, int examples, int batchSize) {
    this.batchSize = batchSize;
    keys = new int[examples];
    for (Ragged column : columns) {
      for (int i = 0; column != null && i < examples; i++) {
        keys[i] += column.length(i);
      }
    }
  }

  /// The batches of a round in which examples come in this order, in an order that the key says.
  int[][] batches(int[] order, long key) {
    int count = (order.length + batchSize - 1) / batchSize;
    var batches = new int[count][];
    for (int from = 0; from < count; from += POOL) {
      int to = Math.min(count, from + POOL);
      int[] pool =
          Arrays.stream(order, from * batchSize, Math.min(order.length, to * batchSize))
              .boxed()
              .sorted(Comparator.comparingInt(example -> keys[example]))
              .mapToInt(example -> example)
              .toArray();
      for (int i = from; i < to; i++) {
        int start = (i - from) * batchSize;
        batches[i] = Arrays.copyOfRange(pool, start, Math.min(pool.length, start + batchSize));
      }
    }
    for (int i = count - 1; i > 0; i--) {
      int other = (int) (RandomNumbers.uniform(key, i) * (i + 1));
      int[] kept = batches[i];
      batches[i] = batches[other];
      batches[other] = kept;
    }
    return batches;
  }

  /// The batches of all examples, the shortest first.
  int[][] sorted() {
    int[] order =
        IntStream.range(0, keys.length)
            .boxed()
            .sorted(Comparator.comparingInt(example -> keys[example]))
            .mapToInt(example -> example)
            .toArray();
    int count = (order.length + batchSize - 1) / batchSize;
    var batches = new int[count][];
    for (int i = 0; i < count; i++) {
      int start = i * batchSize;
      batches[i] = Arrays.copyOfRange(order, start, Math.min(order.length, start + batchSize));
    }
    return batches;
  }
}
