package org.scheelite.net.measure;

import org.scheelite.net.shape.Plain;

/// Sums up how far numbers are from what they should be.
final class ErrorTally implements Tally {
  private static final double HALF = 0.5;

  private final Place output;
  private final Place target;
  private long count;
  private double squares;
  private double deviations;
  private double targets;
  private double targetSquares;
  private double shift = Double.NaN;
  private long both;
  private long either;

  ErrorTally(Place output, Place target) {
    this.output = output;
    this.target = target;
  }

  @Override
  public void reset() {
    count = 0;
    squares = 0;
    deviations = 0;
    targets = 0;
    targetSquares = 0;
    shift = Double.NaN;
    both = 0;
    either = 0;
  }

  @Override
  public void add(Observation seen) {
    Plain found = seen.value(output);
    Plain wanted = seen.value(target);
    for (int example = 0; example < seen.count(); example++) {
      Plain own = found.row(example);
      Plain truth = wanted.row(example);
      int whole = own.rank() == 0 ? 1 : own.dims()[0];
      int size = own.size() / Math.max(1, whole) * seen.length(output, example, whole);
      for (int i = 0; i < size; i++) {
        one(own.get(i), truth.get(i));
      }
    }
  }

  private void one(double value, double truth) {
    if (Double.isNaN(shift)) {
      shift = truth; // sums of differences from any of them lose fewer digits
    }
    double error = value - truth;
    count++;
    squares += error * error;
    deviations += Math.abs(error);
    targets += truth - shift;
    targetSquares += (truth - shift) * (truth - shift);
    boolean a = value > HALF;
    boolean b = truth > HALF;
    both += a && b ? 1 : 0;
    either += a || b ? 1 : 0;
  }

  double meanSquare() {
    return squares / count;
  }

  double meanDeviation() {
    return deviations / count;
  }

  /// The mean square error as a part of the variance of the targets.
  double unexplained() {
    double mean = targets / count;
    double variance = targetSquares / count - mean * mean;
    return meanSquare() / variance;
  }

  /// Of the places where either is above one half, the share where both are.
  double intersection() {
    return either == 0 ? 1 : both / (double) either;
  }
}
