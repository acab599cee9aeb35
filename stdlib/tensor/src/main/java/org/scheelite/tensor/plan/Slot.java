package org.scheelite.tensor.plan;

/// A place for an array in a running plan.
///
/// @param kind how long the array lives and who owns it
/// @param size elements of one row, or of the whole array where it does not grow with the batch
/// @param rows rows per example, 0 for arrays that do not grow with the batch
/// @param label what it holds, for people
record Slot(Kind kind, int size, int rows, String label) {

  enum Kind {
    /// Data of the caller.
    INPUT,
    /// Kept from run to run.
    PARAMETER,
    /// Filled once.
    CONSTANT,
    /// One array for the run.
    WHOLE,
    /// A row for each example of the batch.
    GLOBAL,
    /// Rows for the examples of one shard, one array for each worker.
    LOCAL,
    /// One array for each shard, to be added up.
    PARTIAL
  }

  /// Whether each worker has an array of its own.
  boolean local() {
    return kind == Kind.LOCAL;
  }

  @Override
  public String toString() {
    return kind + " " + size + (rows > 0 ? " per row" : "") + (label.isEmpty() ? "" : " " + label);
  }
}
