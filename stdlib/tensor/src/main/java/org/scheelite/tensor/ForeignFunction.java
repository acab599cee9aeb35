package org.scheelite.tensor;

/// A function of arrays that is no matter of plans: code of the user. A plan calls it on the thread
/// that waits for the run; what it throws ends the run and reaches the caller.
public interface ForeignFunction {

  /// Calculates results.
  ///
  /// @param inputs the elements of each input, row after row
  /// @param rows how many rows there are
  /// @param result takes the elements of the result, row after row
  void call(double[][] inputs, int rows, double[] result);
}
