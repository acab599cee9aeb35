package org.scheelite.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.function.DoubleSupplier;

/// Numeric loops that people write with `Compile`, beside the same loops in Java.
final class JavaLoops {
  private static final double WARM_UP = 1000;
  private static final double MEASURE = 600;

  /// @param definition defines the function `f`
  /// @param call calls it
  /// @param twin the same in Java
  private record Pair(String name, String definition, String call, DoubleSupplier twin) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair(
              "sum of squared sines",
              "f = Compile[{{n, _Integer}}, Module[{s = 0.}, Do[s += Sin[0.001 i]^2, {i, n}]; s]];",
              "f[1000000]",
              () -> sines(1_000_000)),
          new Pair(
              "longest of Collatz's sequences",
              "f = Compile[{{n, _Integer}}, Module[{best = 0, k = 0, c = 0},"
                  + " Do[k = i; c = 0; While[k != 1, If[EvenQ[k], k = Quotient[k, 2], k = 3 k + 1]; c++];"
                  + " If[c > best, best = c], {i, n}]; best]];",
              "f[30000]",
              () -> collatz(30_000)),
          new Pair(
              "logistic map",
              "f = Compile[{x, {n, _Integer}}, Module[{y = x}, Do[y = 3.7 y (1. - y), {n}]; y]];",
              "f[0.3, 2000000]",
              () -> logistic(0.3, 2_000_000)));

  private JavaLoops() {}

  private static double sines(long n) {
    double s = 0;
    for (long i = 1; i <= n; i++) {
      double sine = Math.sin(0.001 * i);
      s += sine * sine;
    }
    return s;
  }

  private static double collatz(long n) {
    long best = 0;
    for (long i = 1; i <= n; i++) {
      long count = 0;
      for (long k = i; k != 1; count++) {
        k = k % 2 == 0 ? k / 2 : 3 * k + 1;
      }
      best = Math.max(best, count);
    }
    return best;
  }

  private static double logistic(double x, long n) {
    double y = x;
    for (long i = 0; i < n; i++) {
      y = 3.7 * y * (1 - y);
    }
    return y;
  }

  /// Prints a table.
  static void print(Evaluator evaluator, String only, PrintStream out) {
    out.println();
    out.println("| loop | `Compile`, median ms | Java, median ms | ratio |");
    out.println("|---|---|---|---|");
    for (Pair pair : PAIRS) {
      if (!pair.name.contains(only)) {
        continue;
      }
      evaluator.evaluate(pair.definition + " Null");
      double expected = pair.twin.getAsDouble();
      Runnable ours = () -> check(evaluator.evaluate(pair.call), expected);
      Runnable theirs = () -> check(Double.toString(pair.twin.getAsDouble()), expected);
      run(ours, WARM_UP);
      run(theirs, WARM_UP);
      double a = run(ours, MEASURE).median();
      double b = run(theirs, MEASURE).median();
      out.printf("| %s | %s | %s | %.2f |%n", pair.name, Times.text(a), Times.text(b), a / b);
    }
  }

  private static Times run(Runnable work, double length) {
    var times = new Times();
    for (double spent = 0; spent < length; ) {
      spent += Times.time(() -> times.measure(1, work));
    }
    return times;
  }

  private static void check(String value, double expected) {
    double found = Double.parseDouble(value.replace("*^", "E"));
    if (!(Math.abs(found - expected) <= 1e-9 * Math.abs(expected))) {
      throw new IllegalStateException("a loop gave " + value + " instead of " + expected);
    }
  }
}
