package org.scheelite.net;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scheelite.api.Engine;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.net.number.Numbers;

/// Layers and nets against values and gradients that PyTorch calculated: the files in the folder
/// `reference`, which the programs in `reference/generate` make and explain.
class ReferenceTest {
  private static final List<String> FILES =
      List.of(
          "basic",
          "elementwise",
          "structure",
          "convolution",
          "normalization",
          "recurrent",
          "losses",
          "nets");

  /// How far the results of a precision may be from the files, which keep 9 digits.
  private static final Map<String, Double> TOLERANCES = Map.of("Real64", 2e-8, "Real32", 2e-5);

  private static final Session SESSION = Engine.builder().build().newSession();

  /// The lines of a case by the word they begin with.
  private record Case(Map<String, List<String>> lines) {
    static Case of(String block) {
      var lines = new LinkedHashMap<String, List<String>>();
      for (String line : block.split("\n")) {
        int colon = line.indexOf(": ");
        lines
            .computeIfAbsent(line.substring(0, colon), word -> new ArrayList<>())
            .add(line.substring(colon + 2));
      }
      return new Case(lines);
    }

    List<String> all(String word) {
      return lines.getOrDefault(word, List.of());
    }

    String net() {
      return all("net").getFirst();
    }

    /// The left sides of rules.
    List<String> keys(String word) {
      return all(word).stream().map(rule -> rule.substring(0, rule.indexOf(" -> "))).toList();
    }
  }

  @AfterAll
  static void close() {
    SESSION.close();
  }

  @TestFactory
  Stream<DynamicTest> layersAgree() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    for (String file : FILES) {
      int number = 0;
      for (String block : blocks(file)) {
        Case one = Case.of(block);
        String name = file + " " + ++number + ": " + one.net();
        tests.add(DynamicTest.dynamicTest(name, () -> check(one)));
      }
    }
    assertTrue(tests.size() > 300, "cases are missing");
    return tests.stream();
  }

  private static List<String> blocks(String file) throws IOException {
    try (InputStream in = ReferenceTest.class.getResourceAsStream("reference/" + file + ".txt")) {
      String text = new String(requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split("\n\n"))
          .map(String::strip)
          .filter(b -> !b.startsWith("#"))
          .toList();
    }
  }

  private static void check(Case one) {
    TOLERANCES.forEach((precision, tolerance) -> check(one, precision, tolerance));
  }

  private static void check(Case one, String precision, double tolerance) {
    var data = new ArrayList<>(one.all("input"));
    for (String weight : one.all("weight")) {
      int arrow = weight.indexOf(" -> ");
      data.add("NetPortGradient[" + weight.substring(0, arrow) + "]" + weight.substring(arrow));
    }
    var wanted = new ArrayList<String>();
    one.keys("output").forEach(port -> wanted.add("NetPort[" + port + "]"));
    one.keys("gradient").forEach(at -> wanted.add("NetPortGradient[" + at + "]"));
    String mode = one.all("mode").isEmpty() ? "Test" : one.all("mode").getFirst();
    String call =
        "NetReplacePart[%s, {%s}][<|%s|>, {%s}, NetEvaluationMode -> \"%s\", WorkingPrecision -> \"%s\"]"
            .formatted(
                one.net(),
                String.join(", ", one.all("array")),
                String.join(", ", data),
                String.join(", ", wanted),
                mode,
                precision);
    var found = assertInstanceOf(Assoc.class, evaluate(call)).values();
    var expected = new ArrayList<>(one.all("output"));
    expected.addAll(one.all("gradient"));
    assertEquals(expected.size(), found.size());
    for (int i = 0; i < expected.size(); i++) {
      int arrow = expected.get(i).indexOf(" -> ");
      compare(
          wanted.get(i), evaluate(expected.get(i).substring(arrow + 4)), found.get(i), tolerance);
    }
  }

  private static Expr evaluate(String text) {
    Outcome outcome = SESSION.evaluate(text);
    assertEquals(List.of(), outcome.messages());
    return assertInstanceOf(Outcome.Value.class, outcome).expr();
  }

  private static void compare(String what, Expr expected, Expr found, double tolerance) {
    int[] dims = Numbers.dims(expected);
    var right = new double[(int) Numbers.total(dims)];
    var ours = new double[right.length];
    assertTrue(Numbers.copy(expected, dims, right, 0, null));
    assertTrue(
        Numbers.copy(found, dims, ours, 0, null),
        () -> what + " has other dimensions: " + found + " instead of " + expected);
    for (int i = 0; i < right.length; i++) {
      assertEquals(right[i], ours[i], tolerance * (1 + Math.abs(right[i])), what + ", " + i);
    }
  }
}
