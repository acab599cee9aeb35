package org.scheelite.net.train;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.cpu.RandomNumbers;

/// Batches of examples that are all there. Each round goes through all of them, in a new order
/// where `shuffled`; the last batch of a round may be smaller than the others.
final class StoredSource implements Source {
  private final List<Object> columns = new ArrayList<>();
  private final int[] sizes;
  private final int examples;
  private final int batchSize;
  private final Precision precision;
  private final int[] order;
  private final boolean shuffled;
  private final long seed;
  private long round;
  private int at;

  /// @param shuffled whether rounds have orders of their own
  StoredSource(
      Table table,
      Objective objective,
      int batchSize,
      Precision precision,
      boolean shuffled,
      long seed,
      Frame frame) {
    examples = table.size();
    this.batchSize = Math.min(batchSize, examples);
    this.precision = precision;
    this.seed = seed;
    sizes = new int[objective.ports().size()];
    for (DataPort port : objective.ports()) {
      PortReader reader = PortReader.of(port, objective.net(), precision, frame);
      sizes[columns.size()] = reader.size();
      columns.add(reader.read(table.column(port.key()), null));
    }
    this.shuffled = shuffled && this.batchSize < examples;
    order = new int[this.shuffled ? examples : 0];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
  }

  @Override
  public int examples() {
    return examples;
  }

  @Override
  public int batches() {
    return (examples + batchSize - 1) / batchSize;
  }

  @Override
  public void next(Feeds feeds) {
    if (at == 0 && shuffled) {
      shuffle();
    }
    int count = Math.min(batchSize, examples - at);
    feeds.count(count);
    for (int port = 0; port < sizes.length; port++) {
      if (count == examples) {
        feeds.set(port, columns.get(port));
      } else {
        feeds.set(port, gathered(port, feeds, count));
      }
    }
    at += count;
    if (at == examples) {
      at = 0;
      round++;
    }
  }

  private Object gathered(int port, Feeds feeds, int count) {
    int size = sizes[port];
    Object old = feeds.array(port);
    Object to = old == null ? precision.array(size * batchSize) : old;
    Object from = columns.get(port);
    if (!shuffled) {
      Precision.copy(from, at * size, to, 0, count * size);
    } else if (size == 1 && from instanceof float[] source && to instanceof float[] target) {
      for (int i = 0; i < count; i++) {
        target[i] = source[order[at + i]];
      }
    } else {
      for (int i = 0; i < count; i++) {
        Precision.copy(from, order[at + i] * size, to, i * size, size);
      }
    }
    return to;
  }

  private void shuffle() {
    long key = RandomNumbers.mix(seed + round);
    for (int i = order.length - 1; i > 0; i--) {
      int other = (int) (RandomNumbers.uniform(key, i) * (i + 1));
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }
}
