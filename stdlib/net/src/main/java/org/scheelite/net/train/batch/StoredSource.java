package org.scheelite.net.train.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.net.Ragged;
import org.scheelite.net.train.data.Column;
import org.scheelite.net.train.data.DataPort;
import org.scheelite.net.train.data.Table;
import org.scheelite.net.train.loss.Fittings;
import org.scheelite.net.train.loss.Objective;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.cpu.RandomNumbers;

/// Batches of examples that are all there. Each round goes through all of them, in a new order
/// where `shuffled`; one batch of a round may be smaller than the others. Sequences of about the
/// same length come together.
public final class StoredSource implements Source {
  private final List<Object> columns = new ArrayList<>();
  private final List<@Nullable Ragged> sequences = new ArrayList<>();
  private final @Nullable DueExamples due;
  private final int[] sizes;
  private final int examples;
  private final int batchSize;
  private final Precision precision;
  private final int[] order;

  /// Where examples stood in the data, for those that were chosen from it; null for all of it.
  private final int @Nullable [] origins;

  private final boolean shuffled;
  private final long seed;
  private final Filler filler;
  private final @Nullable Buckets buckets;
  private int[][] batches = {};
  private long round;
  private int at;

  /// @param shuffled whether rounds have orders of their own
  public StoredSource(
      Table table,
      Objective objective,
      Fittings fittings,
      int batchSize,
      Precision precision,
      boolean shuffled,
      long seed,
      Frame frame) {
    examples = table.size();
    this.batchSize = Math.min(batchSize, examples);
    this.precision = precision;
    this.seed = seed;
    filler = new Filler(objective, fittings, precision);
    sizes = new int[objective.ports().size()];
    due = DueExamples.of(table, objective, filler, precision, frame);
    for (DataPort port : objective.ports()) {
      PortReader reader = PortReader.of(port, objective.net(), precision, frame);
      sizes[columns.size()] = reader.size();
      if (due != null && due.reads(columns.size())) {
        sequences.add(null);
        columns.add(new float[0]);
        continue;
      }
      Column column = table.column(port.key());
      Ragged ragged = Filler.varying(port) ? reader.sequences(column) : null;
      sequences.add(ragged);
      columns.add(ragged == null ? reader.read(column, null) : ragged);
    }
    boolean varying = sequences.stream().anyMatch(Objects::nonNull);
    buckets = varying ? new Buckets(sequences, examples, this.batchSize) : null;
    Column any = table.columns().values().iterator().next();
    origins = any instanceof Column.Chosen(_, int[] chosen) ? chosen : null;
    this.shuffled = shuffled && this.batchSize < examples;
    order = new int[this.shuffled || varying ? examples : 0];
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
  public void restart(long done) {
    long rounds = done / batches();
    int begun = (int) (done % batches());
    for (round = 0; round < rounds; round++) {
      if (shuffled) {
        shuffle();
      }
    }
    if (begun > 0) {
      begin();
    }
    at = begun * batchSize;
  }

  @Override
  public void next(Feeds feeds) {
    if (at == 0) {
      begin();
    }
    int[] chosen = batches.length > 0 ? batches[at / batchSize] : null;
    int count = chosen == null ? Math.min(batchSize, examples - at) : chosen.length;
    feeds.count(count);
    feeds.places(places(count, chosen));
    for (int port = 0; port < sizes.length; port++) {
      if (sequences.get(port) == null && !(due != null && due.reads(port))) {
        boolean whole = count == examples && chosen == null;
        feeds.set(port, whole ? columns.get(port) : gathered(port, feeds, count, chosen));
      }
    }
    if (chosen != null) {
      filler.fill(feeds, sequences, chosen);
    }
    if (due != null) {
      due.read(feeds, numbers(count, chosen));
    }
    // with batches of their own sizes, places are counted by batches
    at += chosen == null ? count : batchSize;
    if (at >= examples) {
      at = 0;
      round++;
    }
  }

  private void begin() {
    if (shuffled) {
      shuffle();
    }
    if (buckets != null && shuffled) {
      batches = buckets.batches(order, RandomNumbers.mix(seed - round - 1));
    } else if (buckets != null && batches.length == 0) {
      batches = buckets.sorted();
    }
  }

  private int[] places(int count, int @Nullable [] chosen) {
    int[] places = numbers(count, chosen);
    for (int i = 0; i < count && origins != null; i++) {
      places[i] = origins[places[i]];
    }
    return places;
  }

  /// The numbers of the examples of the batch, from 0 on.
  private int[] numbers(int count, int @Nullable [] chosen) {
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = chosen != null ? chosen[i] : shuffled ? order[at + i] : at + i;
    }
    return numbers;
  }

  private Object gathered(int port, Feeds feeds, int count, int @Nullable [] chosen) {
    int size = sizes[port];
    Object old = feeds.array(port);
    Object to = old == null ? precision.array(size * batchSize) : old;
    Object from = columns.get(port);
    if (!shuffled && chosen == null) {
      Precision.copy(from, at * size, to, 0, count * size);
    } else if (size == 1 && from instanceof float[] source && to instanceof float[] target) {
      for (int i = 0; i < count; i++) {
        target[i] = source[chosen == null ? order[at + i] : chosen[i]];
      }
    } else {
      for (int i = 0; i < count; i++) {
        int example = chosen == null ? order[at + i] : chosen[i];
        Precision.copy(from, example * size, to, i * size, size);
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
