package org.scheelite.net.measure;

/// Something that is counted batch by batch.
interface Tally {
  void add(Observation seen);

  /// Begins again.
  void reset();
}
