package org.scheelite.net.train;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.net.Path;

/// Measures the loss on data that is not trained on, and keeps the best arrays.
final class Validation {
  private final Source source;
  private final Alarm alarm;
  private final Feeds feeds;
  private final Series losses = new Series();
  private final Series positions = new Series();
  private double least = Double.POSITIVE_INFINITY;
  private long bestRound;
  private @Nullable Map<Path, Object> best;

  /// @param ports how many data ports there are
  Validation(Source source, Interval interval, int ports) {
    this.source = source;
    alarm = new Alarm(interval);
    feeds = new Feeds(ports);
  }

  /// Measures when it is time, and at the end.
  void look(Training training, Model model, boolean roundEnd, boolean last) {
    boolean due = alarm.rings(training, roundEnd) || last;
    if (!due || positions.size() > 0 && positions.last() == training.batches()) {
      return;
    }
    double sum = 0;
    long count = 0;
    for (int i = 0; i < source.batches(); i++) {
      source.next(feeds);
      double loss = model.measure(feeds);
      if (Double.isNaN(loss)) {
        return;
      }
      sum += loss * feeds.count();
      count += feeds.count();
    }
    double loss = sum / count;
    losses.add(loss);
    positions.add(training.batches());
    if (loss < least) {
      least = loss;
      bestRound = training.rounds();
      best = model.snapshot(best);
    }
  }

  int examples() {
    return source.examples();
  }

  Series losses() {
    return losses;
  }

  Series positions() {
    return positions;
  }

  long bestRound() {
    return bestRound;
  }

  /// The arrays that gave the least loss; null before there were any.
  @Nullable Map<Path, Object> best() {
    return best;
  }
}
