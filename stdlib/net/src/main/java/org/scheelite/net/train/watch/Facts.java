package org.scheelite.net.train.watch;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.Net;
import org.scheelite.net.Results;
import org.scheelite.net.train.loop.Series;
import org.scheelite.net.train.loop.Training;
import org.scheelite.net.train.loop.Validation;
import org.scheelite.net.train.setting.Method;

/// What there is to know of a training session, before it begins, while it runs and afterwards.
public final class Facts {
  /// What is found only when it is looked up during training.
  static final List<String> KEYS =
      List.of(
          "Event",
          "Net",
          "BatchData",
          "BatchIndices",
          "ExampleLosses",
          "Gradients",
          "GradientsRMS",
          "GradientsVector",
          "BatchLoss",
          "BatchLossList",
          "BatchMeasurements",
          "BatchMeasurementsLists",
          "RoundLoss",
          "RoundLossList",
          "RoundMeasurements",
          "RoundMeasurementsLists",
          "ValidationLoss",
          "ValidationLossList",
          "ValidationMeasurements",
          "ValidationMeasurementsLists",
          "BestValidationRound",
          "CheckpointingFiles",
          "BatchesPerSecond",
          "ExamplesPerSecond",
          "MeanBatchesPerSecond",
          "MeanExamplesPerSecond",
          "ExamplesProcessed",
          "InitialLearningRate",
          "LearningRate",
          "OptimizationMethod",
          "ProgressFraction",
          "TargetDevice",
          "TimeElapsed",
          "TimeRemaining",
          "TotalBatches",
          "TotalRounds",
          "Weights",
          "WeightsVector",
          "WeightsRMS");

  private final Net given;
  private final Method method;
  private final int batchSize;
  private @Nullable Training training;
  private @Nullable LatestBatch latest;

  public Facts(Net given, Method method, int batchSize) {
    this.given = given;
    this.method = method;
    this.batchSize = batchSize;
  }

  public void begin(Training begun) {
    training = begun;
    latest = new LatestBatch(begun);
  }

  /// The training, which has begun.
  Training training() {
    return Objects.requireNonNull(training);
  }

  public int batchSize() {
    return batchSize;
  }

  public Method method() {
    return method;
  }

  public int batchesPerRound() {
    return training == null ? 1 : training.source().batches();
  }

  long batches() {
    return training == null ? 0 : training.batches();
  }

  /// The value of a property of the session now.
  public Expr value(String key) {
    if (training == null) {
      return key.equals("Net") ? given : Sym.NONE;
    }
    training.settle();
    return value(key, training);
  }

  private Expr value(String key, Training t) {
    double elapsed = Math.max(1e-9, t.elapsed());
    return switch (key) {
      case "Net" -> t.net(t.model().arrays().snapshot(null));
      case "Event" -> Str.of(t.roundPositions().last() == t.batches() ? "Round" : "Batch");
      case "BatchLoss" -> real(t.batchLosses().last());
      case "BatchLossList" -> t.batchLosses().reals();
      case "BatchMeasurements" -> t.batchRecords().last();
      case "BatchMeasurementsLists" -> t.batchRecords().lists();
      case "RoundLoss" -> real(t.roundLosses().last());
      case "RoundLossList" -> t.roundLosses().reals();
      case "RoundMeasurements" -> t.roundRecords().last();
      case "RoundMeasurementsLists" -> t.roundRecords().lists();
      case "CheckpointingFiles" ->
          Lists.of(t.checkpointing().files().stream().map(Str::of).toList());
      case "RoundPositions" -> t.roundPositions().integers();
      case "BatchesPerSecond" -> Real.of(t.tempo().batchesPerSecond());
      case "ExamplesPerSecond" -> Real.of(t.tempo().examplesPerSecond());
      case "MeanBatchesPerSecond" -> Real.of(t.batches() / elapsed);
      case "MeanExamplesPerSecond", "MeanInputsPerSecond" -> Real.of(t.examples() / elapsed);
      case "ExamplesProcessed" -> Int.of(t.examples());
      case "InitialLearningRate" -> t.schedule().initialExpr();
      case "LearningRate", "FinalLearningRate" -> Real.of(t.rate());
      case "OptimizationMethod" -> Str.of(method.name());
      case "ProgressFraction" -> Real.of(t.fraction());
      case "TargetDevice" -> Str.of("CPU");
      case "TimeElapsed" -> Real.of(t.elapsed());
      case "TimeRemaining" -> Results.number(t.goal().left(t));
      case "TotalBatches" -> count(t.goal().batches(t));
      case "TotalRounds" -> count(t.goal().rounds());
      case "Weights" -> weights(t);
      case "WeightsVector" -> vector(t);
      case "WeightsRMS" -> {
        double[] all = vector(t).toReals();
        double sum = 0;
        for (double x : all) {
          sum += x * x;
        }
        yield Real.of(Math.sqrt(sum / all.length));
      }
      default -> more(key, t);
    };
  }

  private Expr more(String key, Training t) {
    LatestBatch batch = latest;
    return LatestBatch.KEYS.contains(key) && batch != null
        ? batch.value(key)
        : validation(key, t.validation());
  }

  private static Expr validation(String key, @Nullable Validation v) {
    if (v == null) {
      return Sym.NONE;
    }
    return switch (key) {
      case "ValidationLoss" -> real(v.losses().last());
      case "ValidationLossList" -> v.losses().reals();
      case "ValidationMeasurements" -> v.records().last();
      case "ValidationMeasurementsLists" -> v.records().lists();
      case "ValidationPositions" -> v.positions().integers();
      case "ValidationExamples" -> Int.of(v.examples());
      case "BestValidationRound" -> Int.of(v.bestRound());
      default -> Sym.NONE;
    };
  }

  private static Expr real(double value) {
    return Double.isNaN(value) ? Sym.NONE : Results.number(value);
  }

  private static Expr count(long value) {
    return value == Long.MAX_VALUE ? Results.number(Double.POSITIVE_INFINITY) : Int.of(value);
  }

  private static Expr weights(Training t) {
    Assoc.Builder all = Assoc.builder();
    t.net(t.model().arrays().snapshot(null))
        .allArrays()
        .forEach(
            (path, slot) -> all.put(path.expr(), slot.value() == null ? Sym.NONE : slot.value()));
    return all.build();
  }

  private static Packed.Reals vector(Training t) {
    var values = new Series();
    t.net(t.model().arrays().snapshot(null))
        .allArrays()
        .forEach(
            (path, slot) -> {
              for (int i = 0; slot.value() != null && i < slot.value().total(); i++) {
                values.add(slot.value().real(i));
              }
            });
    return values.toPacked();
  }
}
