package org.scheelite.bench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.matheclipse.core.eval.EvalEngine;
import org.matheclipse.core.eval.ExprEvaluator;

/// Symja, a peer for the language alone: it is under the GPL and LGPL, takes part in this benchmark
/// only, and is not distributed.
final class Symja implements Evaluator {
  private static final short HISTORY = 100;

  /// Its own limit on loops would end some programs before they are done.
  private static final int ITERATIONS = Integer.MAX_VALUE;

  private ExprEvaluator evaluator = fresh();

  private static ExprEvaluator fresh() {
    var evaluator = new ExprEvaluator(false, HISTORY);
    EvalEngine engine = evaluator.getEvalEngine();
    engine.setIterationLimit(ITERATIONS);
    engine.setOutPrintStream(silence());
    engine.setErrorPrintStream(silence());
    return evaluator;
  }

  private static PrintStream silence() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }

  @Override
  public String name() {
    return "Symja";
  }

  @Override
  public void reset() {
    evaluator = fresh();
  }

  @Override
  public String evaluate(String code) {
    try {
      return evaluator.eval(code).toString();
    } catch (RuntimeException fault) { // what it throws for programs that it cannot run
      return fault.toString();
    }
  }

  @Override
  public void close() {
    evaluator.clearVariables();
  }
}
