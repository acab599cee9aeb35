package org.scheelite.net.measure;

/// The mean loss of all examples.
final class LossTally implements Tally {
  private double sum;
  private long count;

  @Override
  public void reset() {
    sum = 0;
    count = 0;
  }

  @Override
  public void add(Observation seen) {
    sum += seen.loss() * seen.count();
    count += seen.count();
  }

  double mean() {
    return sum / count;
  }
}
