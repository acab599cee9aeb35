package org.scheelite.net.train.loop;

import org.scheelite.net.train.setting.Interval;

/// Says when the next time of an [Interval] has come.
public final class Alarm {
  private final Interval interval;
  private double next;

  public Alarm(Interval interval) {
    this.interval = interval;
    this.next = interval.amount();
  }

  /// Whether it is time.
  ///
  /// @param roundEnd whether a round just ended
  public boolean rings(Training training, boolean roundEnd) {
    double now =
        switch (interval.unit()) {
          case BATCHES -> training.batches();
          case ROUNDS -> roundEnd ? training.rounds() : 0;
          case SECONDS -> training.elapsed();
          case PERCENT -> 100 * training.fraction();
        };
    if (now < next) {
      return false;
    }
    next = after(now);
    return true;
  }

  /// Passes over the times that were before a checkpoint.
  public void catchUp(Training training) {
    next =
        after(
            switch (interval.unit()) {
              case BATCHES -> training.accounted();
              case ROUNDS -> training.rounds();
              case SECONDS -> training.elapsed();
              case PERCENT -> 100 * training.fraction();
            });
  }

  private double after(double now) {
    return interval.amount() * (Math.floor(now / interval.amount()) + 1);
  }
}
