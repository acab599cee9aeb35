package org.scheelite.net.train;

/// Where batches come from.
interface Source {

  /// How many examples make a round.
  int examples();

  /// How many batches make a round.
  int batches();

  /// Fills in the next batch.
  void next(Feeds feeds);
}
