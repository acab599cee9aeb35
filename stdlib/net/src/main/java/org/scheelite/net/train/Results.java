package org.scheelite.net.train;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;

/// What a finished training session gives.
final class Results {
  /// Properties that are kept, in the order in which they are listed.
  private static final List<String> KEPT =
      List.of(
          "ArraysLearningRateMultipliers",
          "BatchesPerRound",
          "BatchLossList",
          "BatchSize",
          "BestValidationRound",
          "CheckpointingFiles",
          "ExamplesProcessed",
          "FinalLearningRate",
          "FinalNet",
          "InitialLearningRate",
          "MeanBatchesPerSecond",
          "MeanExamplesPerSecond",
          "OptimizationMethod",
          "ReasonTrainingStopped",
          "RoundLoss",
          "RoundLossList",
          "RoundPositions",
          "TargetDevice",
          "TotalBatches",
          "TotalRounds",
          "TotalTrainingTime",
          "TrainedNet",
          "TrainingExamples",
          "TrainingUpdateSchedule",
          "ValidationExamples",
          "ValidationLoss",
          "ValidationLossList",
          "ValidationPositions");

  /// Properties that are made of kept ones when asked for.
  private static final List<String> MADE =
      List.of("FinalPlots", "LossPlot", "Properties", "ResultsObject");

  private final Training training;
  private final Facts facts;

  Results(Training training, Facts facts) {
    this.training = training;
    this.facts = facts;
  }

  /// Finds fault with a third argument of `NetTrain` before training begins.
  static void check(Expr wanted) {
    List<Expr> names =
        wanted instanceof Normal list && Lists.isList(list) ? list.args() : List.of(wanted);
    for (Expr name : names) {
      boolean known =
          name.equals(Sym.ALL)
              || name instanceof Str(String text) && (KEPT.contains(text) || MADE.contains(text));
      if (!known) {
        throw new NetFault(TrainMessages.PROPERTY, name);
      }
    }
  }

  /// What the third argument of `NetTrain` asks for.
  Expr value(Expr wanted, Frame frame) {
    if (wanted.equals(Str.of("TrainedNet"))) {
      return training.net(training.best());
    }
    var object = new NetTrainResultsObject(properties());
    return wanted.equals(Sym.ALL) ? object : object.property(wanted, frame);
  }

  private Assoc properties() {
    Net trained = training.net(training.best());
    Assoc.Builder all = Assoc.builder();
    for (String key : KEPT) {
      all.put(Str.of(key), property(key, trained));
    }
    return all.build();
  }

  private Expr property(String key, Net trained) {
    return switch (key) {
      case "TrainedNet" -> trained;
      case "FinalNet" -> training.net(training.last());
      case "ArraysLearningRateMultipliers" -> {
        Assoc.Builder rates = Assoc.builder();
        training.model().multipliers().forEach((path, rate) -> rates.put(path.expr(), rate));
        yield rates.build();
      }
      case "BatchesPerRound" -> Int.of(facts.batchesPerRound());
      case "BatchSize" -> Int.of(facts.batchSize());
      case "CheckpointingFiles" -> Lists.of();
      case "OptimizationMethod" -> facts.method().description();
      case "ReasonTrainingStopped" -> Str.of(training.reason());
      case "TotalBatches" -> Int.of(training.batches());
      case "TotalRounds" -> Int.of(training.rounds());
      case "TotalTrainingTime" -> Real.of(training.elapsed());
      case "TrainingExamples" -> Int.of(training.source().examples());
      case "TrainingUpdateSchedule" -> Sym.AUTOMATIC;
      default -> facts.value(key);
    };
  }

  /// All names, for `"Properties"`.
  static Expr names() {
    var names = new ArrayList<>(KEPT);
    names.addAll(MADE);
    names.sort(null);
    return Lists.of(names.stream().map(Str::of).toList());
  }
}
