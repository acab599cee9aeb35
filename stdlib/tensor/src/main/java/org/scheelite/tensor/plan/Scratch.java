package org.scheelite.tensor.plan;

import org.scheelite.tensor.cpu.Block;

/// Arrays that a thread uses again and again for what it needs within one kernel. They grow and
/// stay.
final class Scratch {

  private static final int PLACES = 5;

  private final Block[] blocks = new Block[PLACES];
  private final int[][] integers = new int[PLACES][];
  private double[] doubles = {};

  /// An array of at least this size, of the kind of another.
  ///
  /// @param place which one: those of different places are in use at the same time
  Block block(int place, int size, Object like) {
    Block block = blocks[place];
    if (like instanceof float[]) {
      if (block == null || !(block.array() instanceof float[] old) || old.length < size) {
        block = new Block(new float[size]);
        blocks[place] = block;
      }
    } else if (block == null || !(block.array() instanceof double[] old) || old.length < size) {
      block = new Block(new double[size]);
      blocks[place] = block;
    }
    return block;
  }

  int[] integers(int place, int size) {
    if (integers[place] == null || integers[place].length < size) {
      integers[place] = new int[size];
    }
    return integers[place];
  }

  double[] doubles(int size) {
    if (doubles.length < size) {
      doubles = new double[size];
    }
    return doubles;
  }
}
