package org.scheelite.net.train.watch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.net.train.batch.Source;
import org.scheelite.net.train.loop.Goal;
import org.scheelite.net.train.loop.Series;
import org.scheelite.net.train.loop.Tempo;
import org.scheelite.net.train.loop.Training;
import org.scheelite.net.train.loop.Validation;
import org.scheelite.net.train.progress.Standing;
import org.scheelite.net.train.progress.Standing.Count;

/// Tells how a training stands, for reports.
public final class Standings {
  /// So many losses are averaged, so that people can see where they go.
  private static final int SMOOTHED = 100;

  /// From so many rounds on the curve shows rounds instead of batches.
  private static final int MANY_ROUNDS = 20;

  /// So many values are averaged for a point of a curve at most.
  private static final int SAMPLES = 16;

  private Standings() {}

  static Standing of(Training training, Facts facts) {
    Source source = training.source();
    Goal goal = training.goal();
    long inRound = training.batches() - training.rounds() * source.batches();
    return new Standing(
        new Count(training.rounds(), goal.rounds()),
        new Count(Math.max(0, inRound), source.batches()),
        new Count(training.batches(), goal.batches(training)),
        training.examples(),
        losses(training),
        speed(training),
        numbers(facts.value("RoundMeasurements")),
        numbers(facts.value("ValidationMeasurements")));
  }

  private static Standing.Losses losses(Training training) {
    Series batches = training.batchLosses();
    Validation validation = training.validation();
    boolean validated = validation != null && validation.losses().size() > 0;
    return new Standing.Losses(
        batches.last(),
        batches.mean(SMOOTHED),
        training.roundLosses().last(),
        validation == null ? Double.NaN : validation.losses().last(),
        validation == null || !validated ? Double.NaN : validation.losses().least(),
        validation == null ? 0 : validation.bestRound());
  }

  private static Standing.Speed speed(Training training) {
    Tempo tempo = training.tempo();
    return new Standing.Speed(
        tempo.batchesPerSecond(),
        tempo.examplesPerSecond(),
        tempo.waiting(),
        training.elapsed(),
        training.goal().left(training),
        training.fraction(),
        training.rate());
  }

  /// What is measured besides the loss, which comes first.
  private static Map<String, Double> numbers(Expr measurements) {
    var numbers = new LinkedHashMap<String, Double>();
    if (measurements instanceof Assoc assoc) {
      for (Assoc.Entry entry : assoc) {
        if (entry.key() instanceof Str(String name) && entry.value() instanceof Num number) {
          numbers.put(name, number.doubleValue());
        }
      }
      if (assoc.size() > 0) {
        numbers.remove(Option.nameOf(assoc.keys().getFirst()));
      }
    }
    return numbers;
  }

  /// The curve of the training loss in at most so many points.
  static List<Double> losses(Training training, int points) {
    boolean rounds = training.rounds() >= MANY_ROUNDS;
    return curve(rounds ? training.roundLosses() : training.batchLosses(), points);
  }

  /// The curve of the validation loss in at most so many points.
  static List<Double> validations(Training training, int points) {
    Validation validation = training.validation();
    return validation == null ? List.of() : curve(validation.losses(), points);
  }

  private static List<Double> curve(Series series, int points) {
    int size = series.size();
    int count = Math.min(size, points);
    var curve = new ArrayList<Double>(count);
    for (int i = 0; i < count; i++) {
      int from = (int) ((long) i * size / count);
      int to = (int) ((long) (i + 1) * size / count);
      int step = Math.max(1, (to - from) / SAMPLES);
      double sum = 0;
      int taken = 0;
      for (int k = from; k < to; k += step) {
        sum += series.get(k);
        taken++;
      }
      curve.add(sum / taken);
    }
    return curve;
  }
}
