package org.scheelite.tensor.plan;

import org.scheelite.tensor.Op;
import org.scheelite.tensor.cpu.Block;

/// A calculation with a kernel of its own, on all rows of a shard.
record RoutineKernel(Routine routine, Places places, Op op, int rows) implements Kernel {

  /// Where inputs and result lie.
  ///
  /// @param slots of the inputs
  /// @param steps elements between neighbouring rows of the inputs, 0 for the same
  /// @param to the slot of the result
  /// @param step elements between neighbouring rows of the result, 0 where they are added up
  record Places(int[] slots, int[] steps, int to, int step) {

    Block block(Frame f, int input) {
      return f.blocks[slots[input]];
    }

    Object array(Frame f, int input) {
      return f.arrays[slots[input]];
    }

    /// Where an input begins for a row.
    int at(Frame f, int input, int row) {
      return f.starts[slots[input]] + row * steps[input];
    }

    Block result(Frame f) {
      return f.blocks[to];
    }

    Object resultArray(Frame f) {
      return f.arrays[to];
    }

    /// Where the result begins for a row.
    int resultAt(Frame f, int row) {
      return f.starts[to] + row * step;
    }

    /// Whether the results of all rows are added up.
    boolean summed() {
      return step == 0;
    }
  }

  @Override
  public void run(Frame f) {
    routine.run(f, places, f.rows(rows));
  }

  @Override
  public String toString() {
    var text = new StringBuilder("@" + places.to + (places.summed() ? " = sum of " : " = ") + op);
    for (int slot : places.slots) {
      text.append(" @").append(slot);
    }
    return text.toString();
  }
}
