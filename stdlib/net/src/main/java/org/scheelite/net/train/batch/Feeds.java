package org.scheelite.net.train.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One batch as plain numbers, in arrays that are used again and again.
public final class Feeds {
  private final @Nullable Object[] arrays;
  private final @Nullable Object[] lengths;
  private List<Integer> sizes = List.of();
  private int count;
  private int @Nullable [] places;

  /// @param ports how many data ports there are
  public Feeds(int ports) {
    arrays = new @Nullable Object[ports];
    lengths = new @Nullable Object[ports];
  }

  /// How many examples there are.
  public int count() {
    return count;
  }

  public void count(int examples) {
    count = examples;
  }

  /// The places of the examples in the data, from 0 on; null where they have none.
  public int @Nullable [] places() {
    return places;
  }

  public void places(int... from) {
    places = from;
  }

  /// The array of a data port; null before the first batch.
  public @Nullable Object array(int port) {
    return arrays[port];
  }

  void set(int port, Object array) {
    arrays[port] = array;
  }

  /// The lengths of the sequences of a data port; null where it has none.
  public @Nullable Object lengths(int port) {
    return lengths[port];
  }

  public void lengths(int port, Object array) {
    lengths[port] = array;
  }

  /// The sizes to which sequences are filled up, for each data port, 0 for those without; empty
  /// where none has any.
  public List<Integer> sizes() {
    return sizes;
  }

  public void sizes(List<Integer> filled) {
    sizes = List.copyOf(filled);
  }
}
