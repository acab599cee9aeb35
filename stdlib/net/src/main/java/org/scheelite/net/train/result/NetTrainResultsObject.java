package org.scheelite.net.train.result;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.train.progress.Words;
import org.scheelite.net.train.setting.TrainMessages;
import org.scheelite.net.train.watch.Curve;

/// What a training session gave, as `NetTrain[net, data, All]` returns it.
///
/// `results["prop"]` is a property, `results[{"prop1", …}]` a list of them, `results["Properties"]`
/// the names of all. `"TrainedNet"` is the net, `"RoundLossList"` the mean loss of each round,
/// `"LossPlot"` a plot of them.
///
/// ```wl
/// In:  results = NetTrain[LinearLayer["Input" -> "Real", "Output" -> "Real"], {1 -> 2, 2 -> 4}, All,
///        MaxTrainingRounds -> 5];
///      results[{"TotalRounds", "TotalBatches", "TrainingExamples"}]
/// Out: {5, 5, 2}
///
/// In:  Length[results["RoundLossList"]]
/// Out: 5
/// ```
///
/// @param properties the values of properties, by name
@Builtin(seeAlso = {"NetTrain"})
public record NetTrainResultsObject(Assoc properties) implements Opaque, Active {
  private static final String EVOLUTION = "EvolutionPlot";
  private static final Symbol SYMBOL = Symbol.system("NetTrainResultsObject");

  @Form
  static Expr of(Assoc properties) {
    return new NetTrainResultsObject(properties);
  }

  @Override
  public Symbol head() {
    return SYMBOL;
  }

  @Override
  public @Nullable Expr apply(Normal call, Frame frame) {
    return call.size() == 1 ? property(call.arg(0), frame) : null;
  }

  /// A property by its name, or several as a list.
  Expr property(Expr name, Frame frame) {
    if (name instanceof Normal list && Lists.isList(list)) {
      var values = new ArrayList<Expr>();
      list.args().forEach(one -> values.add(property(one, frame)));
      return Lists.of(values);
    }
    Expr kept = properties.get(name);
    if (kept != null) {
      return kept;
    }
    return switch (name instanceof Str(String text) ? text : "") {
      case "Properties" -> Results.names();
      case "ResultsObject" -> this;
      case "LossPlot", "LossEvolutionPlot" ->
          plot("Loss", kept("RoundLossList"), kept("ValidationLossList"), frame);
      case "FinalPlots" -> plots(frame);
      case "MeanInputsPerSecond" -> property(Str.of("MeanExamplesPerSecond"), frame);
      case String text when text.endsWith(EVOLUTION) -> evolution(text, name, frame);
      default -> frame.fail(TrainMessages.PROPERTY, name);
    };
  }

  /// The plot of one measurement by its older name.
  private Expr evolution(String plot, Expr name, Frame frame) {
    String measurement = plot.substring(0, plot.length() - EVOLUTION.length());
    Expr found = plots(frame).get(Str.of(measurement));
    return found == null ? frame.fail(TrainMessages.PROPERTY, name) : found;
  }

  /// A plot of each loss and measurement.
  private Assoc plots(Frame frame) {
    Assoc.Builder plots = Assoc.builder();
    if (kept("RoundMeasurementsLists") instanceof Assoc rounds) {
      Assoc validations =
          kept("ValidationMeasurementsLists") instanceof Assoc assoc ? assoc : Assoc.empty();
      for (Assoc.Entry entry : rounds) {
        Expr validation = validations.get(entry.key());
        plots.put(
            entry.key(),
            plot(
                Option.nameOf(entry.key()),
                entry.value(),
                validation == null ? Sym.NONE : validation,
                frame));
      }
    }
    return plots.build();
  }

  private Expr kept(String name) {
    Expr value = properties.get(Str.of(name));
    return value == null ? Sym.NONE : value;
  }

  private Expr plot(String name, Expr rounds, Expr validations, Frame frame) {
    double perRound = kept("BatchesPerRound") instanceof Int(long count) ? count : 1;
    var curves = new ArrayList<Curve>();
    curves.add(Curve.of("training", kept("RoundPositions"), rounds, perRound));
    if (validations instanceof Normal) {
      curves.add(Curve.of("validation", kept("ValidationPositions"), validations, perRound));
    }
    return Curve.plot(name, curves, frame);
  }

  @Override
  public String display() {
    var text = new StringBuilder("NetTrainResultsObject[<");
    fact(text, "rounds", "TotalRounds");
    fact(text, "batches", "TotalBatches");
    fact(text, "seconds", "TotalTrainingTime");
    fact(text, "examples per second", "MeanExamplesPerSecond");
    if (properties.get(Str.of("OptimizationMethod")) instanceof Normal method
        && method.size() > 0
        && method.arg(0) instanceof Str(String name)) {
      text.append("method: ").append(name).append(", ");
    }
    fact(text, "batch size", "BatchSize");
    fact(text, "loss", "RoundLoss");
    fact(text, "validation loss", "ValidationLoss");
    return text.substring(0, text.length() - 2) + ">]";
  }

  private void fact(StringBuilder text, String words, String key) {
    Expr value = properties.get(Str.of(key));
    if (value instanceof Int(long whole)) {
      text.append(words).append(": ").append(whole).append(", ");
    } else if (value instanceof Num number) {
      text.append(words).append(": ");
      text.append(Words.number(number.doubleValue())).append(", ");
    }
  }

  @Override
  public Expr construction() {
    return Call.of(SYMBOL, properties);
  }

  @Override
  public String toString() {
    return display();
  }
}
