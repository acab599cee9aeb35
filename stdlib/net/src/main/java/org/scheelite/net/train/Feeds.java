package org.scheelite.net.train;

import org.jspecify.annotations.Nullable;

/// One batch as plain numbers, in arrays that are used again and again.
final class Feeds {
  private final @Nullable Object[] arrays;
  private int count;

  /// @param ports how many data ports there are
  Feeds(int ports) {
    arrays = new @Nullable Object[ports];
  }

  /// How many examples there are.
  int count() {
    return count;
  }

  void count(int examples) {
    count = examples;
  }

  /// The array of a data port; null before the first batch.
  @Nullable Object array(int port) {
    return arrays[port];
  }

  void set(int port, Object array) {
    arrays[port] = array;
  }
}
