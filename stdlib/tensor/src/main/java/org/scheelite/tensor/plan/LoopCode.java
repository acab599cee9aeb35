package org.scheelite.tensor.plan;

/// A [Loop] as generated code.
public interface LoopCode {

  /// Runs the loops.
  ///
  /// @param arrays the arrays by slot
  /// @param starts where the data of this run begins in each of them
  /// @param first the first row, counted from there
  /// @param rows how many rows
  void run(Object[] arrays, int[] starts, int first, int rows);
}
