package org.scheelite.bench;

import org.scheelite.api.Engine;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.print.Form;

/// The seed application as its users write it, with the sampler in the language.
final class LanguageContestant implements Contestant {

  /// What comes before the training.
  static final String PREPARATION =
      """
      points = Table[r -> AngleVector[{r + RandomReal[5.5], r + RandomReal[0.1]}]/15,
        {r, 0, 6 Pi, .002}];
      mlp = NetChain[{200, Ramp, 100, Ramp, 20, Tanh, 1}, "Input" -> 2];
      lossNet = NetPairEmbeddingOperator[mlp];
      sampler[n_] := Block[{a, b},
        a = RandomSample[points, n]; b = RandomSample[points, n];
        Thread[Transpose[Values /@ {a, b}] -> Thread[Abs[Keys[a] - Keys[b]] > Pi]]];
      """;

  private static final String TRAINING =
      """
      result = NetTrain[lossNet, sampler[#BatchSize] &, All,
        LossFunction -> ContrastiveLossLayer[], BatchSize -> 512, MaxTrainingRounds -> %d];
      lossNet = result["TrainedNet"];
      result["RoundLoss"]
      """;

  private final Session session = Engine.builder().build().newSession();

  LanguageContestant() {
    value(PREPARATION);
  }

  @Override
  public String name() {
    return "Scheelite, `NetTrain` with the sampler in the language";
  }

  @Override
  public int leastSteps() {
    return 500;
  }

  @Override
  public double train(int steps) {
    return Double.parseDouble(value(TRAINING.formatted(steps)));
  }

  private String value(String code) {
    return switch (session.evaluate(code)) {
      case Outcome.Value(var expr, var messages) when messages.isEmpty() ->
          session.text(expr, Form.INPUT);
      case Outcome other -> throw new IllegalStateException(code + "\ngives " + other);
    };
  }

  @Override
  public void close() {
    session.close();
  }
}
