package org.scheelite.net.train.progress;

import java.util.LinkedHashMap;
import java.util.Map;

/// How a training stands at one moment. Losses that are not known yet are not-a-number.
///
/// @param round rounds that are over, and how many there will be
/// @param batch batches of this round that are over, and how many a round has
/// @param batches batches that are over, and how many there will be as far as that can be told
/// @param examples how many examples were trained on, counted each time
/// @param losses what is minimised
/// @param speed how fast it goes
/// @param measurements what else is measured on the training data, by name
/// @param validationMeasurements the same on the validation data
public record Standing(
    Count round,
    Count batch,
    Count batches,
    long examples,
    Losses losses,
    Speed speed,
    Map<String, Double> measurements,
    Map<String, Double> validationMeasurements) {

  /// A number of things that are done.
  ///
  /// @param done how many
  /// @param all how many there will be; [#OPEN] where nobody knows
  public record Count(long done, long all) {
    /// No end is known.
    public static final long OPEN = Long.MAX_VALUE;

    /// Whether it is known how many there will be.
    public boolean bounded() {
      return all != OPEN;
    }
  }

  /// Losses.
  ///
  /// @param batch of the latest batch
  /// @param recent mean of the latest batches, which shows better where it goes
  /// @param round mean of the latest round that is over
  /// @param validation the latest on the validation data
  /// @param best the least on the validation data
  /// @param bestRound the round of the least validation loss
  public record Losses(
      double batch, double recent, double round, double validation, double best, long bestRound) {}

  /// Speeds and times.
  ///
  /// @param batches batches in a second, now
  /// @param examples examples in a second, now
  /// @param waiting the part of the time, now, in which the next batch is waited for
  /// @param elapsed seconds since the start
  /// @param left seconds to go; infinite where nobody knows
  /// @param fraction the part that is done, from 0 to 1
  /// @param rate the learning rate
  public record Speed(
      double batches,
      double examples,
      double waiting,
      double elapsed,
      double left,
      double fraction,
      double rate) {}

  /// All of it under the names that the language has for it. What is not known is left out.
  public Map<String, Object> facts() {
    var facts = new LinkedHashMap<String, Object>();
    rounded(facts, "TimeElapsed", speed.elapsed());
    rounded(facts, "TimeRemaining", speed.left());
    rounded(facts, "ProgressFraction", speed.fraction());
    count(facts, "Round", "TotalRounds", round);
    count(facts, "Batch", "BatchesPerRound", batch);
    count(facts, "AbsoluteBatch", "TotalBatches", batches);
    facts.put("ExamplesProcessed", examples);
    rounded(facts, "ExamplesPerSecond", speed.examples());
    rounded(facts, "BatchesPerSecond", speed.batches());
    rounded(facts, "WaitingForData", speed.waiting());
    real(facts, "LearningRate", speed.rate());
    real(facts, "BatchLoss", losses.batch());
    real(facts, "RoundLoss", losses.round());
    real(facts, "ValidationLoss", losses.validation());
    if (!Double.isNaN(losses.validation())) {
      facts.put("BestValidationRound", losses.bestRound());
    }
    measurements.forEach((name, value) -> real(facts, name, value));
    validationMeasurements.forEach((name, value) -> real(facts, "Validation" + name, value));
    return facts;
  }

  private static void real(Map<String, Object> facts, String name, double value) {
    if (Double.isFinite(value)) {
      facts.put(name, value);
    }
  }

  /// Times to microseconds: further digits say nothing.
  private static void rounded(Map<String, Object> facts, String name, double value) {
    real(facts, name, Double.isFinite(value) ? Math.rint(value * 1e6) / 1e6 : value);
  }

  private static void count(Map<String, Object> facts, String done, String all, Count count) {
    facts.put(done, count.done());
    if (count.bounded()) {
      facts.put(all, count.all());
    }
  }
}
