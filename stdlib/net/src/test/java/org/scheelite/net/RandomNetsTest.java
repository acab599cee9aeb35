package org.scheelite.net;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.number.Numbers;
import org.scheelite.net.shape.Element;
import org.scheelite.print.Form;

/// What must hold of every net, tried on chains of layers at random. `-Drandom.nets=n` tries so
/// many.
class RandomNetsTest {
  private static final int COUNT = Integer.getInteger("random.nets", 40);
  private static final double STEP = 1e-5;
  private static final Samples SAMPLES = new Samples();
  private static final Symbol GRADIENT = Symbol.system("NetPortGradient");
  private static final Expr REAL64 = Call.rule(Symbol.system("WorkingPrecision"), Str.of("Real64"));

  @AfterAll
  static void close() {
    SAMPLES.close();
  }

  @TestFactory
  Stream<DynamicTest> netsAtRandom() {
    long first = Long.getLong("random.nets.seed", 1);
    return IntStream.range(0, COUNT)
        .mapToObj(
            i -> {
              var chain = new Chain(new Random(first + i));
              return DynamicTest.dynamicTest(chain.text(), () -> check(chain));
            });
  }

  /// A chain of layers whose shapes follow one another.
  private static final class Chain {
    private final Random random;
    private final List<String> layers = new ArrayList<>();
    private final int[] input;
    private int[] dims;

    Chain(Random random) {
      this.random = random;
      int rank = 1 + random.nextInt(3);
      input = random.ints(rank, 2, 5).toArray();
      dims = input;
      int count = 2 + random.nextInt(4);
      while (layers.size() < count) {
        add();
      }
    }

    private void add() {
      switch (random.nextInt(16)) {
        case 0 -> layer("LinearLayer[" + size(3) + "]", size);
        case 1 -> layer("LinearLayer[{" + size(2) + ", " + second(3) + "}]", size, other);
        case 2 -> same("ElementwiseLayer[" + pick("Tanh", "LogisticSigmoid", "#^2 + # &") + "]");
        case 3 -> same("SoftmaxLayer[" + pick("-1", "1") + "]");
        case 4 -> same("NormalizationLayer[" + pick("1", "-1") + ", \"Same\"]");
        case 5 -> same("BatchNormalizationLayer[]");
        case 6 -> layer("FlattenLayer[]", total());
        case 7 -> {
          if (dims.length > 1) {
            int[] turned = dims.clone();
            turned[0] = dims[1];
            turned[1] = dims[0];
            layer("TransposeLayer[]", turned);
          }
        }
        case 8 -> {
          if (dims.length == 2 || dims.length == 3) {
            convolution();
          }
        }
        case 9 -> {
          if (dims.length > 1) {
            int[] rest = IntStream.range(1, dims.length).map(i -> dims[i]).toArray();
            layer("AggregationLayer[" + pick("Mean", "Total", "Max") + ", 1]", rest);
          }
        }
        case 10 -> {
          int[] more = new int[dims.length + 1];
          more[0] = 2;
          System.arraycopy(dims, 0, more, 1, dims.length);
          if (more.length < 4) {
            layer("ReplicateLayer[2]", more);
          }
        }
        case 11 -> {
          if (dims.length == 2) {
            int states = size(3);
            String kind = pick("BasicRecurrent", "GatedRecurrent", "LongShortTermMemory");
            layer(kind + "Layer[" + states + "]", dims[0], states);
          }
        }
        case 12 -> {
          if (dims.length == 2) {
            layer("NetMapOperator[{" + size(3) + ", Tanh}]", dims[0], size);
          }
        }
        case 13 -> {
          int[] longer = dims.clone();
          longer[0] += 2;
          layer("PaddingLayer[{{1, 1}}, Padding -> " + pick("0", "\"Fixed\"") + "]", longer);
        }
        case 14 -> {
          if (dims[0] > 1) {
            int[] shorter = dims.clone();
            shorter[0]--;
            layer(
                pick("PartLayer[2 ;; All]", "SequenceMostLayer[]", "SequenceRestLayer[]"), shorter);
          }
        }
        default ->
            same("NetGraph[{Tanh, Plus}, {NetPort[\"Input\"] -> 1, {NetPort[\"Input\"], 1} -> 2}]");
      }
    }

    private int size;
    private int other;

    private int size(int most) {
      size = 1 + random.nextInt(most);
      return size;
    }

    private int second(int most) {
      other = 1 + random.nextInt(most);
      return other;
    }

    private String pick(String... of) {
      return of[random.nextInt(of.length)];
    }

    private int total() {
      return IntStream.of(dims).reduce(1, (a, b) -> a * b);
    }

    private void same(String text) {
      layers.add(text);
    }

    private void layer(String text, int... after) {
      layers.add(text);
      dims = after;
    }

    private void convolution() {
      int[] after = dims.clone();
      boolean pools = random.nextBoolean();
      if (!pools) {
        after[0] = size(3);
      }
      for (int i = 1; i < dims.length; i++) {
        after[i]--;
        if (after[i] < 1) {
          return;
        }
      }
      layer(
          pools
              ? "PoolingLayer[2, \"Function\" -> " + pick("Max", "Mean") + "]"
              : "ConvolutionLayer[" + size + ", 2]",
          after);
    }

    String text() {
      return "NetChain[{" + String.join(", ", layers) + "}, \"Input\" -> " + list(input) + "]";
    }

    static String list(int... dims) {
      return Lists.of(IntStream.of(dims).<Expr>mapToObj(Int::of).toList())
          .toString()
          .replace("List[", "{")
          .replace(']', '}');
    }

    double[] data(int count) {
      return random
          .doubles((long) count * IntStream.of(input).reduce(1, (a, b) -> a * b), -1, 1)
          .toArray();
    }
  }

  private static void check(Chain chain) {
    String text = chain.text();
    var bare = assertInstanceOf(Net.class, SAMPLES.evaluate(text), text);
    PortTypes.output(bare, chain.dims, text);
    var net =
        assertInstanceOf(
            Net.class,
            SAMPLES.evaluate(
                "NetInitialize[" + text + ", Method -> {\"Random\", \"Weights\" -> 0.7}]"));
    assertEquals(net, SAMPLES.evaluate(SAMPLES.session().text(net, Form.INPUT)), text);
    double[] first = chain.data(1);
    double[] second = chain.data(1);
    Expr a = Results.array(first, chain.input, Element.REAL);
    Expr b = Results.array(second, chain.input, Element.REAL);
    var both = (Normal) value(net, Call.list(a, b));
    close(text, numbers(value(net, a)), numbers(both.arg(0)), 1e-5);
    close(text, numbers(value(net, b)), numbers(both.arg(1)), 1e-5);
    close(text, numbers(value(net, a, REAL64)), numbers(value(net, a)), 1e-4);
    gradients(chain, net, first);
  }

  /// Gradients against differences, along a direction at random.
  private static void gradients(Chain chain, Net net, double[] at) {
    String text = chain.text();
    Expr point = Results.array(at, chain.input, Element.REAL);
    var all = (Assoc) value(net, point, Call.of(GRADIENT, Sym.ALL), REAL64);
    double[] direction = chain.data(1);
    double[] slope = numbers(requireNonNull(all.get(Str.of("Input"))));
    double expected = along(slope, direction);
    double found =
        (sum(net, chain, moved(at, direction, STEP)) - sum(net, chain, moved(at, direction, -STEP)))
            / (2 * STEP);
    assertEquals(found, expected, 2e-4 * (1 + Math.abs(found)), () -> text + " at its input");
    net.allArrays()
        .forEach(
            (path, slot) -> {
              NumArray value = requireNonNull(slot.value());
              double[] own = new double[value.total()];
              for (int i = 0; i < own.length; i++) {
                own[i] = value.real(i);
              }
              double[] way = chain.random.doubles(own.length, -1, 1).toArray();
              if (!(all.get(path.expr()) instanceof Expr gradient)) {
                return; // moving statistics have none
              }
              double there = sum(with(net, path, value, moved(own, way, STEP)), chain, at);
              double back = sum(with(net, path, value, moved(own, way, -STEP)), chain, at);
              double rate = (there - back) / (2 * STEP);
              assertEquals(
                  rate,
                  along(numbers(gradient), way),
                  2e-4 * (1 + Math.abs(rate)),
                  () -> text + " at " + path.name());
            });
  }

  private static Net with(Net net, Path path, NumArray old, double[] values) {
    return net.withArrays(Map.of(path, NumArray.of(old.dims(), values)));
  }

  private static double sum(Net net, Chain chain, double[] at) {
    return along(numbers(value(net, Results.array(at, chain.input, Element.REAL), REAL64)), null);
  }

  private static double[] moved(double[] at, double[] direction, double step) {
    return IntStream.range(0, at.length).mapToDouble(i -> at[i] + step * direction[i]).toArray();
  }

  private static double along(double[] slope, double @Nullable [] way) {
    double sum = 0;
    for (int i = 0; i < slope.length; i++) {
      sum += slope[i] * (way == null ? 1 : way[i]);
    }
    return sum;
  }

  private static Expr value(Net net, Expr data, Expr... more) {
    var arguments = new Expr[more.length + 1];
    arguments[0] = data;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return SAMPLES.evaluate(Call.of(net, arguments));
  }

  private static double[] numbers(Expr value) {
    int[] dims = Numbers.dims(value);
    var numbers = new double[(int) Numbers.total(dims)];
    assertTrue(Numbers.copy(value, dims, numbers, 0, null), () -> "not numbers: " + value);
    return numbers;
  }

  private static void close(String text, double[] expected, double[] found, double tolerance) {
    assertEquals(expected.length, found.length, text);
    for (int i = 0; i < expected.length; i++) {
      double error = tolerance * (1 + Math.abs(expected[i]));
      assertEquals(expected[i], found[i], error, text + String.format(Locale.ROOT, " [%d]", i));
    }
  }

  /// Types of ports as inferred.
  private static final class PortTypes {
    static void output(Net net, int[] dims, String text) {
      int[] found = requireNonNull(net.outputs().get("Output")).sizes();
      assertEquals(Chain.list(dims), found == null ? "unknown" : Chain.list(found), text);
    }
  }
}
