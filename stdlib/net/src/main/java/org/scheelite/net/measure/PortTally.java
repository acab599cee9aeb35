package org.scheelite.net.measure;

import org.jspecify.annotations.Nullable;
import org.scheelite.net.shape.Plain;

/// The mean over examples of what is found at a place.
final class PortTally implements Tally {
  private final Place place;
  private double @Nullable [] sum;
  private int[] dims = {};
  private long count;

  PortTally(Place place) {
    this.place = place;
  }

  @Override
  public void reset() {
    sum = null;
    count = 0;
  }

  @Override
  public void add(Observation seen) {
    Plain value = seen.value(place);
    if (place instanceof Place.Array) {
      sum = value.toReals();
      dims = value.dims();
      count = 1;
      return;
    }
    for (int example = 0; example < seen.count(); example++) {
      Plain one = value.row(example);
      double[] all = sum;
      if (all == null || all.length != one.size()) {
        all = new double[one.size()];
        sum = all;
        dims = one.dims();
        count = 0;
      }
      for (int i = 0; i < all.length; i++) {
        all[i] += one.get(i);
      }
      count++;
    }
  }

  /// The mean of all examples so far.
  Plain mean() {
    double[] all = sum == null ? new double[1] : sum.clone();
    for (int i = 0; i < all.length; i++) {
      all[i] /= Math.max(1, count);
    }
    return new Plain(all, 0, dims);
  }
}
