package org.scheelite.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.scheelite.api.Engine;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.print.Form;

/// Many sessions of one engine at the same time give what one gives alone.
@Timeout(120)
class ParallelSessionsTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 6;

  private static final List<String> PROGRAMS =
      List.of(
          "fib[0] = 0; fib[1] = 1; fib[n_] := fib[n] = fib[n - 1] + fib[n - 2]; fib[60]",
          "SeedRandom[7]; Total[RandomReal[1, 5000]]",
          "Total[Table[Mod[i^3, 11], {i, 2000}]]",
          "a = <||>; Do[a[Mod[i, 17]] = i, {i, 2000}]; a",
          "Fold[#1 * 31 + #2 &, 7, ToCharacterCode[\"the quick brown fox\"]]",
          "Sort[StringJoin /@ Tuples[{\"a\", \"b\", \"c\"}, 4]]",
          "{3, 1, 4, 1, 5, 9, 2, 6} //. {x___, u_, v_, y___} /; u > v :> {x, v, u, y}",
          "Unprotect[Plus]; Plus[1, 1] = 3; 1 + 1",
          "1 + 1",
          "f[x_] := Module[{y = x}, y^2 /; y > 3]; Options[g] = {a -> 1};"
              + " g[OptionsPattern[]] := OptionValue[a]; {f /@ Range[6], g[a -> 2], g[b -> 3]}",
          "Format[p[x_]] := {x}; ToString[{p[1], NumberForm[2.5, {4, 2}], TeXForm[x^2/y]}]",
          "BeginPackage[\"pkg`\"]; EndPackage[]; {$ContextPath, Unique[x], Module[{v}, v]}",
          "Enclose[ConfirmBy[Plus @@ Range[100], OddQ], \"Expression\"]",
          "SetAttributes[h, {Flat, Orderless}]; ReplaceList[h[a, b, c], h[x_, y_] :> {x, y}]",
          "ToString[Trace[1 + 2 3]]; Sort[Hash /@ {\"a\", b, 1.5}] === Sort[Hash /@ {\"a\", b, 1.5}]",
          "TimeConstrained[While[True], 0.02, late]",
          "r[n_] := 1 + r[n + 1]; r[0]",
          "Expand[1]; N[Pi, 60]",
          "Do[1/0, {5}]; x",
          "x = RandomInteger[{3, 3}]; x",
          "net = NetInitialize[NetChain[{20, Tanh, 3, SoftmaxLayer[]}, \"Input\" -> 4]];"
              + " net[{{1, 2, 3, 4}, {4, 3, 2, 1}}]",
          "SeedRandom[3]; data = Table[{i/40.} -> {Sin[i/7.]}, {i, 40}];"
              + " NetTrain[NetChain[{8, Tanh, 1}, \"Input\" -> 1], data, MaxTrainingRounds -> 5][{0.5}]");

  @Test
  void giveTheSameResults() throws InterruptedException, ExecutionException {
    Engine engine = Engine.builder().build();
    List<String> alone = PROGRAMS.stream().map(program -> result(engine, program)).toList();
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var runs = new ArrayList<Future<List<String>>>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        runs.add(threads.submit(() -> results(engine, first)));
      }
      for (Future<List<String>> run : runs) {
        assertEquals(alone, run.get());
      }
    }
  }

  /// The results of all programs, each run several times, beginning at another one in each thread.
  private static List<String> results(Engine engine, int first) {
    var results = new String[PROGRAMS.size()];
    for (int i = 0; i < PROGRAMS.size() * ROUNDS; i++) {
      int program = (first + i) % PROGRAMS.size();
      String result = result(engine, PROGRAMS.get(program));
      if (results[program] != null) {
        assertEquals(results[program], result);
      }
      results[program] = result;
    }
    return List.of(results);
  }

  private static String result(Engine engine, String program) {
    try (Session session = engine.newSession()) {
      Outcome outcome = session.evaluate(program);
      return outcome instanceof Outcome.Value(var value, var messages)
          ? session.text(value, Form.INPUT) + messages
          : outcome.toString();
    }
  }
}
