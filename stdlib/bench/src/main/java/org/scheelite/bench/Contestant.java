package org.scheelite.bench;

/// Something that trains the net of the seed application, step after step.
interface Contestant extends AutoCloseable {

  /// What it is, as a row of the report names it.
  String name();

  /// So many steps at least make a turn: enough that what comes before the first one hardly counts.
  int leastSteps();

  /// Trains this many batches of [SpiralData#PAIRS] pairs.
  ///
  /// @return the loss of the last batches, a check that all contestants do the same
  double train(int steps);

  @Override
  void close();
}
