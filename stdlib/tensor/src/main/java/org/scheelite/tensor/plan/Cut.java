package org.scheelite.tensor.plan;

/// How the examples of a batch are cut into shards of one size, but for the two that are done last,
/// those numbered 0 and 1, which are smaller: so threads that began at different times end at about
/// the same time.
///
/// @param shards how many there are
/// @param tail the size of the first two
/// @param size the size of all others; the last one may have fewer
record Cut(int examples, int shards, int tail, int size) {
  /// How much smaller the shards are that are done last.
  private static final double TAIL = 0.4;

  /// Fewer shards than this are all of one size.
  private static final int MANY = 4;

  static Cut of(int examples, int wanted) {
    int even = (examples + wanted - 1) / wanted;
    int large = (int) Math.ceil(examples / (wanted - 2 + 2 * TAIL));
    int small = (examples - (wanted - 2) * large + 1) / 2;
    return wanted >= MANY && small > TAIL / 2 * large
        ? new Cut(examples, wanted, small, large)
        : new Cut(examples, (examples + even - 1) / even, even, even);
  }

  /// The number of the first example of a shard.
  int from(int shard) {
    return shard < 2 ? shard * tail : 2 * tail + (shard - 2) * size;
  }

  /// How many examples a shard has.
  int count(int shard) {
    return Math.min(shard < 2 ? tail : size, examples - from(shard));
  }

  /// The most examples that a shard has.
  int most() {
    return Math.max(tail, size);
  }
}
