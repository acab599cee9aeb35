package org.scheelite.net.train.loop;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.net.Path;
import org.scheelite.net.train.batch.Feeds;
import org.scheelite.net.train.batch.Source;
import org.scheelite.net.train.checkpoint.Memory;
import org.scheelite.net.train.checkpoint.Unfit;
import org.scheelite.net.train.model.Model;
import org.scheelite.net.train.model.TrainedArrays;
import org.scheelite.net.train.setting.Interval;

/// Measures the loss on data that is not trained on, and keeps the best arrays.
public final class Validation {
  private static final String BEST = "best array ";

  private final Source source;
  private final Alarm alarm;
  private final Feeds feeds;
  private final Records records;
  private final Meters meters;
  private final Series positions = new Series();
  private String measure = "Loss";
  private double least = Double.POSITIVE_INFINITY;
  private long bestRound;
  private @Nullable Map<Path, Object> best;

  /// @param names what is measured
  /// @param meters what is measured besides
  /// @param ports how many data ports there are
  public Validation(
      Source source, Interval interval, List<String> names, Meters meters, int ports) {
    this.source = source;
    this.meters = meters;
    records = new Records(names);
    alarm = new Alarm(interval);
    feeds = new Feeds(ports);
  }

  /// Measures when it is time, and at the end.
  ///
  /// @return false where somebody stopped it
  boolean look(Training training, Model model, boolean roundEnd, boolean last) {
    boolean due = alarm.rings(training, roundEnd) || last;
    if (!due || positions.size() > 0 && positions.last() == training.batches()) {
      return true;
    }
    double[] sums = {};
    long count = 0;
    for (int i = 0; i < source.batches(); i++) {
      source.next(feeds);
      double[] values = model.measure(feeds);
      if (values == null) {
        return false;
      }
      if (!meters.isEmpty()) {
        meters.validate(model.seen(feeds));
      }
      sums = sums.length == 0 ? new double[values.length] : sums;
      for (int k = 0; k < values.length; k++) {
        sums[k] += values[k] * feeds.count();
      }
      count += feeds.count();
    }
    for (int k = 0; k < sums.length; k++) {
      sums[k] /= count;
    }
    records.add(sums);
    meters.validated(records);
    double value = judged();
    positions.add(training.batches());
    if (value < least) {
      least = value;
      bestRound = training.rounds();
      best = model.arrays().snapshot(best);
    }
    return true;
  }

  /// What the best net goes by, the less the better.
  private double judged() {
    Series judged = records.named(measure);
    double value = judged == null ? losses().last() : judged.last();
    return Records.rises(measure) ? -value : value;
  }

  /// Says what the best net goes by, if not by the loss.
  public void judgeBy(String name) {
    measure = name;
  }

  /// Puts what was measured, and the best arrays, into a checkpoint.
  void remember(Memory memory) {
    records.remember("validation", 0, memory);
    memory.putArray("validation positions", positions.toArray(0));
    memory.put("best round", bestRound);
    memory.put("best value", least);
    Map<Path, Object> arrays = best;
    if (arrays != null) {
      TrainedArrays.remember(arrays, BEST, memory);
    }
  }

  /// Goes on from a checkpoint.
  void recall(Memory memory, Training training) throws Unfit {
    records.recall("validation", memory);
    positions.addAll(memory.reals("validation positions"));
    bestRound = memory.whole("best round");
    least = memory.real("best value");
    if (losses().size() > 0) {
      best = training.model().arrays().recall(memory, BEST);
    }
    alarm.catchUp(training);
  }

  public int examples() {
    return source.examples();
  }

  /// What was measured.
  public Records records() {
    return records;
  }

  public Series losses() {
    return records.loss();
  }

  public Series positions() {
    return positions;
  }

  public long bestRound() {
    return bestRound;
  }

  /// The arrays that gave the least loss, or the best of what is gone by; null before there were
  /// any.
  @Nullable Map<Path, Object> best() {
    return best;
  }
}
