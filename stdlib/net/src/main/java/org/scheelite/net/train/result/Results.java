package org.scheelite.net.train.result;

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
import org.scheelite.net.train.loop.Training;
import org.scheelite.net.train.loss.Objective;
import org.scheelite.net.train.loss.TrainingNet;
import org.scheelite.net.train.setting.TrainMessages;
import org.scheelite.net.train.watch.Facts;
import org.scheelite.net.train.watch.PropertySeries;

/// What a finished training session gives.
public final class Results {
  /// Properties that are kept, in the order in which they are listed.
  private static final List<String> KEPT =
      List.of(
          "ArraysLearningRateMultipliers",
          "BatchesPerRound",
          "BatchLossList",
          "BatchMeasurementsLists",
          "BatchSize",
          "BestValidationRound",
          "CheckpointingFiles",
          "ExamplesProcessed",
          "FinalLearningRate",
          "FinalNet",
          "InitialLearningRate",
          "MeanBatchesPerSecond",
          "MeanExamplesPerSecond",
          "NetTrainInputForm",
          "OptimizationMethod",
          "ReasonTrainingStopped",
          "RoundLoss",
          "RoundLossList",
          "RoundMeasurements",
          "RoundMeasurementsLists",
          "RoundPositions",
          "TargetDevice",
          "TotalBatches",
          "TotalRounds",
          "TotalTrainingTime",
          "TrainedNet",
          "TrainingExamples",
          "TrainingNet",
          "TrainingUpdateSchedule",
          "ValidationExamples",
          "ValidationLoss",
          "ValidationLossList",
          "ValidationMeasurements",
          "ValidationMeasurementsLists",
          "ValidationPositions");

  /// Properties that are made of kept ones when asked for.
  private static final List<String> MADE =
      List.of("FinalPlots", "LossPlot", "Properties", "ResultsObject");

  /// Names that properties had in former versions of the language.
  private static final List<String> FORMER = List.of("LossEvolutionPlot", "MeanInputsPerSecond");

  private final Training training;
  private final Facts facts;
  private final Objective objective;
  private final List<PropertySeries> series;
  private final Expr call;

  /// @param series what was collected during training
  /// @param call the call of `NetTrain`
  public Results(
      Training training, Facts facts, Objective objective, List<PropertySeries> series, Expr call) {
    this.training = training;
    this.facts = facts;
    this.objective = objective;
    this.series = List.copyOf(series);
    this.call = call;
  }

  /// Finds fault with a third argument of `NetTrain` before training begins.
  public static void check(Expr wanted) {
    List<Expr> names =
        wanted instanceof Normal list && Lists.isList(list) ? list.args() : List.of(wanted);
    for (Expr name : names) {
      boolean known =
          name.equals(Sym.ALL)
              || name instanceof Assoc
              || name instanceof Str(String text)
                  && (KEPT.contains(text) || MADE.contains(text) || FORMER.contains(text));
      if (!known) {
        throw new NetFault(TrainMessages.PROPERTY, name);
      }
    }
  }

  /// What the third argument of `NetTrain` asks for.
  public Expr value(Expr wanted, Frame frame) {
    if (wanted.equals(Str.of("TrainedNet"))) {
      return training.net(training.best());
    }
    return value(wanted, new NetTrainResultsObject(properties(frame)), frame);
  }

  private Expr value(Expr wanted, NetTrainResultsObject object, Frame frame) {
    if (wanted.equals(Sym.ALL)) {
      return object;
    }
    if (wanted instanceof Normal list && Lists.isList(list)) {
      var values = new ArrayList<Expr>();
      list.args().forEach(one -> values.add(value(one, object, frame)));
      return Lists.of(values);
    }
    for (PropertySeries one : series) {
      if (one.is(wanted)) {
        return one.value();
      }
    }
    return object.property(wanted, frame);
  }

  private Assoc properties(Frame frame) {
    Net trained = training.net(training.best());
    Assoc.Builder all = Assoc.builder();
    for (String key : KEPT) {
      all.put(Str.of(key), property(key, trained, frame));
    }
    return all.build();
  }

  private Expr property(String key, Net trained, Frame frame) {
    return switch (key) {
      case "TrainedNet" -> trained;
      case "FinalNet" -> training.net(training.last());
      case "TrainingNet" -> TrainingNet.of(trained, objective, frame);
      case "NetTrainInputForm" -> call;
      case "ArraysLearningRateMultipliers" -> {
        Assoc.Builder rates = Assoc.builder();
        training.model().multipliers().forEach((path, rate) -> rates.put(path.expr(), rate));
        yield rates.build();
      }
      case "BatchesPerRound" -> Int.of(facts.batchesPerRound());
      case "BatchSize" -> Int.of(facts.batchSize());
      case "OptimizationMethod" -> facts.method().description();
      case "ReasonTrainingStopped" -> Str.of(training.reason());
      case "TotalBatches" -> Int.of(training.batches());
      case "TotalRounds" -> Int.of(training.rounds());
      case "TotalTrainingTime" -> Real.of(training.elapsed());
      case "TrainingExamples" -> Int.of(training.source().examples());
      case "TrainingUpdateSchedule" -> training.model().schedule().expr();
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
