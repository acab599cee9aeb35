package org.scheelite.net.train.batch;

/// Where batches come from.
public interface Source {

  /// How many examples make a round.
  int examples();

  /// How many batches make a round.
  int batches();

  /// Goes to the place after so many batches, as if they had been taken; a source that makes its
  /// batches has no places.
  default void restart(long batches) {}

  /// Fills in the next batch.
  void next(Feeds feeds);
}
