package org.scheelite.net;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Samples.Sample;
import org.scheelite.net.number.Numbers;
import org.scheelite.net.shape.Element;
import org.scheelite.print.Form;

/// What must hold of every layer, tried on the nets of `samples.wl`.
class LayerTest {
  private static final double STEP = 1e-5;

  /// Random numbers, which differences of values say nothing of, and what cannot be evaluated.
  private static final Set<String> WITHOUT_SAMPLE =
      Set.of("package-info", "RandomArrayLayer", "PlaceholderLayer", "Recurrent");

  private static final Expr REAL64 = Call.rule(Symbol.system("WorkingPrecision"), Str.of("Real64"));
  private static final Samples SAMPLES = new Samples();

  @AfterAll
  static void close() {
    SAMPLES.close();
  }

  private static Expr value(Sample sample, Expr... more) {
    return value(sample.net(), sample.data(), more);
  }

  private static Expr value(Net net, Map<String, Expr> data, Expr... more) {
    var inputs = Assoc.builder();
    data.forEach((port, value) -> inputs.put(Str.of(port), value));
    var arguments = new Expr[more.length + 1];
    arguments[0] = inputs.build();
    System.arraycopy(more, 0, arguments, 1, more.length);
    return SAMPLES.evaluate(Call.of(net, arguments));
  }

  // ---------------------------------------------------------------- the properties

  @TestFactory
  Stream<DynamicTest> gradientsAreThoseOfDifferences() throws IOException {
    return SAMPLES.each(
        sample -> {
          Expr all = Call.of(Symbol.system("NetPortGradient"), Sym.ALL);
          var gradients = (Assoc) value(sample, all, REAL64);
          sample
              .net()
              .inputs()
              .forEach(
                  (port, type) -> {
                    if (type.element().kind() == Element.Kind.REAL) {
                      compareInput(sample, port, requireNonNull(gradients.get(Str.of(port))));
                    }
                  });
          sample
              .net()
              .allArrays()
              .forEach(
                  (path, slot) -> {
                    Expr key = path.steps().size() == 1 ? path.steps().getFirst() : path.expr();
                    compareArray(sample, path, slot, requireNonNull(gradients.get(key)));
                  });
        });
  }

  private static double[] numbers(Expr value) {
    if (value instanceof Assoc outputs) {
      return outputs.values().stream().flatMapToDouble(v -> DoubleStream.of(numbers(v))).toArray();
    }
    int[] dims = Numbers.dims(value);
    var numbers = new double[(int) Numbers.total(dims)];
    assertTrue(Numbers.copy(value, dims, numbers, 0, null), () -> "not numbers: " + value);
    return numbers;
  }

  private static double total(Net net, Map<String, Expr> data) {
    Expr value = value(net, data, REAL64);
    double sum = 0;
    for (double number : numbers(value)) {
      sum += number;
    }
    return sum;
  }

  private static void compareInput(Sample sample, String port, Expr gradient) {
    Expr value = requireNonNull(sample.data().get(port));
    int[] dims = Numbers.dims(value);
    double[] at = numbers(value);
    double[] found = numbers(gradient);
    for (int i = 0; i < at.length; i++) {
      double slope =
          (total(sample.net(), with(sample, port, dims, at, i, STEP))
                  - total(sample.net(), with(sample, port, dims, at, i, -STEP)))
              / (2 * STEP);
      assertEquals(slope, found[i], 1e-6 * (1 + Math.abs(slope)), sample.text() + " " + port);
    }
  }

  private static Map<String, Expr> with(
      Sample sample, String port, int[] dims, double[] at, int index, double step) {
    double[] moved = at.clone();
    moved[index] += step;
    var data = new LinkedHashMap<>(sample.data());
    data.put(port, Results.array(moved, dims, Element.REAL));
    return data;
  }

  private static void compareArray(
      Sample sample, org.scheelite.net.Path path, ArraySlot slot, Expr gradient) {
    double[] found = numbers(gradient);
    for (int i = 0; i < found.length; i++) {
      double slope =
          (total(moved(sample.net(), path, slot, i, STEP), sample.data())
                  - total(moved(sample.net(), path, slot, i, -STEP), sample.data()))
              / (2 * STEP);
      assertEquals(slope, found[i], 1e-6 * (1 + Math.abs(slope)), sample.text() + " " + path);
    }
  }

  private static Net moved(
      Net net, org.scheelite.net.Path path, ArraySlot slot, int index, double step) {
    NumArray value = requireNonNull(slot.value());
    var moved = new double[value.total()];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = value.real(i);
    }
    moved[index] += step;
    return net.withArrays(Map.of(path, NumArray.of(value.dims(), moved)));
  }

  @TestFactory
  Stream<DynamicTest> batchesGiveWhatSingleExamplesGive() throws IOException {
    return SAMPLES.each(
        sample -> {
          if (sample.data().isEmpty()) {
            return; // nothing to give twice
          }
          var twice = new LinkedHashMap<String, Expr>();
          sample.data().forEach((port, value) -> twice.put(port, Lists.of(List.of(value, value))));
          Net known = sample.completed();
          Expr both = value(known, twice);
          Expr one = value(sample);
          if (both instanceof Assoc outputs && one instanceof Assoc ones) {
            for (Expr port : ones.keys()) {
              compareTwice(requireNonNull(ones.get(port)), requireNonNull(outputs.get(port)));
            }
          } else {
            compareTwice(one, both);
          }
        });
  }

  private static void compareTwice(Expr one, Expr both) {
    assertEquals(one, ((Normal) both).arg(0));
    assertEquals(one, ((Normal) both).arg(1));
  }

  @TestFactory
  Stream<DynamicTest> bothPrecisionsAgree() throws IOException {
    return SAMPLES.each(
        sample -> {
          double[] single = numbers(value(sample));
          double[] exact = numbers(value(sample, REAL64));
          for (int i = 0; i < exact.length; i++) {
            assertEquals(exact[i], single[i], 2e-5 * (1 + Math.abs(exact[i])), sample.text());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> printedNetsReadBack() throws IOException {
    return SAMPLES.each(
        sample -> {
          String text = SAMPLES.session().text(sample.net(), Form.INPUT);
          assertEquals(sample.net(), SAMPLES.evaluate(text), text);
        });
  }

  @Test
  void everyLayerHasSample() throws IOException, ClassNotFoundException {
    var missing = new TreeSet<String>();
    String samples = String.join("\n", Samples.lines());
    Path root = Path.of("src/main/java");
    for (String folder : List.of("layer", "container")) {
      try (Stream<Path> sources = Files.walk(root.resolve("org/scheelite/net").resolve(folder))) {
        for (Path source : (Iterable<Path>) sources.filter(Files::isRegularFile)::iterator) {
          String path = root.relativize(source).toString().replace(".java", "");
          String name = path.substring(path.lastIndexOf(File.separatorChar) + 1);
          if (!WITHOUT_SAMPLE.contains(name)
              && Layer.class.isAssignableFrom(Class.forName(path.replace(File.separatorChar, '.')))
              && !samples.contains("{" + name + "[")) {
            missing.add(name);
          }
        }
      }
    }
    assertEquals(new TreeSet<String>(), missing);
  }
}
