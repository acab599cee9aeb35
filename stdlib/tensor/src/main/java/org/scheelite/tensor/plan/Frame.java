package org.scheelite.tensor.plan;

import org.scheelite.tensor.cpu.Blas;
import org.scheelite.tensor.cpu.Block;

/// What a kernel sees while it runs: the arrays by slot and the part of the batch that is its own.
final class Frame {

  final Object[] arrays;

  /// The same arrays as the matrix kernels want them.
  final Block[] blocks;

  /// Where the data of the shard begins in each array.
  final int[] starts;

  final Blas blas;

  /// The number of examples in this shard, and the first of them.
  int examples;

  int firstExample;

  /// The number of examples in all shards.
  int batch;

  /// How many shards the batch is cut into.
  int shards;

  /// The key of the random numbers of this run.
  long randomKey;

  private final Scratch scratch = new Scratch();

  Frame(int slots, Blas blas) {
    this.arrays = new Object[slots];
    this.blocks = new Block[slots];
    this.starts = new int[slots];
    this.blas = blas;
  }

  /// Puts an array into a slot.
  void set(int slot, Object array) {
    if (arrays[slot] != array) {
      arrays[slot] = array;
      blocks[slot] = new Block(array);
    }
  }

  /// Arrays for what is soon forgotten.
  Scratch scratch() {
    return scratch;
  }

  /// How many rows the shard has of an array with so many rows per example; 0 means a single row.
  int rows(int perExample) {
    return perExample == 0 ? 1 : perExample * examples;
  }
}
