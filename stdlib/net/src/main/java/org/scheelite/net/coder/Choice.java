package org.scheelite.net.coder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.shape.Plain;
import org.scheelite.std.random.Generator;

/// Chooses among classes by their probabilities.
final class Choice {
  /// Temperatures below this always give the most probable class.
  private static final double COLD = 1e-6;

  private Choice() {}

  /// A property that a decoder is asked for: `"name"`, `"name" -> argument` or `{"name",
  /// argument}`.
  ///
  /// @param argument null where there is none
  record Property(String name, @Nullable Expr argument) {

    /// Reads a property; its name is empty where it has none of these forms.
    static Property read(Expr property) {
      return switch (property) {
        case Str(String name) -> new Property(name, null);
        case Normal pair
            when (pair.is(Sym.RULE, 2) || Lists.isList(pair) && pair.size() == 2)
                && pair.arg(0) instanceof Str(String name) ->
            new Property(name, pair.arg(1));
        default -> new Property("", null);
      };
    }

    boolean plain() {
      return argument == null;
    }

    boolean is(Expr value) {
      return value.equals(argument);
    }

    /// The argument as a positive integer; 0 where it is none.
    int count() {
      return argument instanceof Int(long count) && count > 0
          ? (int) Math.min(count, Integer.MAX_VALUE)
          : 0;
    }
  }

  /// The indices of the `count` largest numbers, largest first; of equal ones the first comes
  /// first.
  static List<Integer> top(Plain plain, int count) {
    Comparator<Integer> falling = Comparator.comparingDouble(i -> -plain.get(i));
    return IntStream.range(0, plain.size()).boxed().sorted(falling).limit(count).toList();
  }

  /// The entropy in nats of a choice between two with this probability of one of them.
  static double entropy(double p) {
    return term(p) + term(1 - p);
  }

  /// The entropy of probabilities in nats.
  static double entropy(Plain plain) {
    double entropy = 0;
    for (int i = 0; i < plain.size(); i++) {
      entropy += term(plain.get(i));
    }
    return entropy;
  }

  private static double term(double p) {
    return p > 0 ? -p * Math.log(p) : 0;
  }

  /// How a class is drawn.
  ///
  /// @param temperature probabilities are taken to the power of its inverse
  /// @param count how many of the most probable classes take part
  /// @param total classes take part until their probabilities sum up to this
  record Sampling(double temperature, int count, double total) {
    static final Sampling PLAIN = new Sampling(1, Integer.MAX_VALUE, 1);

    /// Reads the argument of `"RandomSample"`; null where it is none.
    static @Nullable Sampling read(@Nullable Expr argument, Frame frame) {
      if (argument == null) {
        return PLAIN;
      }
      List<Expr> rules =
          argument instanceof Normal list && Lists.isList(list) ? list.args() : List.of(argument);
      Sampling sampling = PLAIN;
      for (Expr rule : rules) {
        sampling =
            rule instanceof Normal pair && pair.is(Sym.RULE, 2)
                ? sampling.with(Option.nameOf(pair.arg(0)), pair.arg(1), frame)
                : sampling.with("Temperature", rule, frame);
        if (sampling == null) {
          return null;
        }
      }
      return sampling;
    }

    private @Nullable Sampling with(String name, Expr value, Frame frame) {
      if (name.equals("TopProbabilities")) {
        return value.equals(Sym.ALL)
            ? this
            : value instanceof Int(long k) && k > 0
                ? new Sampling(temperature, (int) Math.min(k, Integer.MAX_VALUE), total)
                : null;
      }
      if (!(frame.numeric(value, 0) instanceof Num number) || !(number.doubleValue() >= 0)) {
        return null;
      }
      double given = number.doubleValue();
      return switch (name) {
        case "Temperature" -> new Sampling(given, count, total);
        case "TotalProbabilityCutoff" ->
            given <= 1 ? new Sampling(temperature, count, given) : null;
        default -> null;
      };
    }

    /// The index of a class drawn by its probability.
    int draw(Plain plain, Frame frame) {
      if (temperature < COLD || count == 1) {
        return plain.largest();
      }
      boolean all = count >= plain.size() && total >= 1;
      List<Integer> indices =
          all ? IntStream.range(0, plain.size()).boxed().toList() : nucleus(plain);
      var weights = new double[indices.size()];
      double most = plain.get(plain.largest());
      for (int i = 0; i < weights.length; i++) {
        // relative to the largest, so that no power underflows
        weights[i] = Math.pow(Math.max(0, plain.get(indices.get(i))) / most, 1 / temperature);
      }
      double left = Generator.of(frame).nextDouble() * Arrays.stream(weights).sum();
      for (int i = 0; i < weights.length; i++) {
        left -= weights[i];
        if (left < 0) {
          return indices.get(i);
        }
      }
      return plain.largest();
    }

    private List<Integer> nucleus(Plain plain) {
      var kept = new ArrayList<Integer>();
      double sum = 0;
      for (int index : top(plain, count)) {
        kept.add(index);
        sum += plain.get(index);
        if (sum >= total) {
          break;
        }
      }
      return kept;
    }
  }
}
