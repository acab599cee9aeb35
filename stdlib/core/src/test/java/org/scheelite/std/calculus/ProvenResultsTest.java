package org.scheelite.std.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Console;
import org.scheelite.builtin.Libraries;
import org.scheelite.eval.Kernel;
import org.scheelite.expr.Expr;
import org.scheelite.syntax.Parsed;
import org.scheelite.syntax.Parser;

/// Integrals of random functions have these as derivatives, and solutions of random differential
/// and recurrence equations satisfy them.
final class ProvenResultsTest {
  private static final Libraries LIBRARIES = Libraries.installed();
  private static final List<String> FACTORS =
      List.of(
          "Sin[x]",
          "Cos[2 x]",
          "E^x",
          "E^(-2 x)",
          "Log[x]",
          "ArcTan[x]",
          "Tan[x]",
          "Sec[x]",
          "Sqrt[1 + x]",
          "Sqrt[x^2 + 3]",
          "Sqrt[x]",
          "Sinh[x]",
          "1/(2 + Sin[x])",
          "x",
          "x^2");

  private static Expr value(Kernel kernel, String program) {
    kernel.budget().limit(Duration.ofSeconds(20));
    var parsed = (Parsed.Complete) Parser.standard().parse(program);
    Kernel.Ending ending =
        kernel.run(
            () -> parsed.statements().getFirst().expr(kernel.definitions()::resolve),
            true,
            Long.MAX_VALUE);
    assertNull(ending.bug(), program);
    assertNull(ending.stopped(), program);
    return Objects.requireNonNull(ending.value());
  }

  private static Kernel kernel() {
    return new Kernel(LIBRARIES, Console.silent(), EnumSet.noneOf(Capability.class));
  }

  private static String polynomial(Random random, int degree, String x) {
    var text = new StringBuilder().append(random.nextInt(1, 6));
    for (int i = 1; i <= degree; i++) {
      text.append(" + (")
          .append(random.nextInt(-4, 5))
          .append(") ")
          .append(x)
          .append('^')
          .append(i);
    }
    return "(" + text + ")";
  }

  private static String integrand(Random random) {
    return switch (random.nextInt(3)) {
      case 0 ->
          polynomial(random, random.nextInt(4), "x")
              + "/("
              + polynomial(random, random.nextInt(1, 4), "x")
              + " "
              + polynomial(random, random.nextInt(1, 3), "x")
              + "^"
              + random.nextInt(1, 3)
              + ")";
      case 1 -> polynomial(random, random.nextInt(3), "x") + " " + factor(random);
      default -> factor(random) + " " + factor(random);
    };
  }

  private static String factor(Random random) {
    return FACTORS.get(random.nextInt(FACTORS.size()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void integrals(long seed) {
    var random = new Random(seed);
    int found = 0;
    try (Kernel kernel = kernel()) {
      for (int i = 0; i < 25; i++) {
        String f = integrand(random);
        String program =
            """
            Module[{f = %s, g}, g = Integrate[f, x];
              If[FreeQ[g, Integrate],
                Max[Abs[N[D[g, x] - f /. x -> #]]/(1 + Abs[N[f /. x -> #]]) & /@ {0.37, 1.13}] < 10^-6,
                Open]]
            """
                .formatted(f);
        String answer = value(kernel, program).toString();
        assertTrue(!answer.equals("False"), f);
        found += answer.equals("True") ? 1 : 0;
      }
    }
    assertTrue(found > 12, "found " + found);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void differentialEquations(long seed) {
    var random = new Random(seed);
    try (Kernel kernel = kernel()) {
      for (int i = 0; i < 12; i++) {
        String right =
            List.of("0", "x", "E^x", "Sin[x]", "x E^(2 x)", "1", "Cos[2 x] + x^2")
                .get(random.nextInt(7));
        String left =
            "y''[x] + (" + random.nextInt(-3, 4) + ") y'[x] + (" + random.nextInt(-4, 5) + ") y[x]";
        String program =
            """
            Module[{e = %s - (%s), s}, s = DSolve[e == 0, y, x];
              Max[Abs[N[e /. First[s] /. {C[1] -> 1/3, C[2] -> -2/7} /. x -> 4/10]]] < 10^-8]
            """
                .formatted(left, right);
        assertEquals("True", value(kernel, program).toString(), left + " == " + right);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void recurrences(long seed) {
    var random = new Random(seed);
    try (Kernel kernel = kernel()) {
      for (int i = 0; i < 12; i++) {
        String right = List.of("0", "n", "2^n", "3", "n 3^n").get(random.nextInt(5));
        String left =
            "a[n + 2] + ("
                + random.nextInt(-4, 5)
                + ") a[n + 1] + ("
                + random.nextInt(1, 5)
                + ") a[n]";
        String program =
            """
            Module[{e = %s - (%s), s}, s = RSolve[e == 0, a, n];
              Max[Abs[N[e /. First[s] /. {C[1] -> 1/3, C[2] -> -2/7} /. n -> #]] & /@ {3, 6}] < 10^-6]
            """
                .formatted(left, right);
        assertEquals("True", value(kernel, program).toString(), left + " == " + right);
      }
    }
  }
}
