package org.scheelite.net.surgery;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Construction;
import org.scheelite.net.initial.Initializer;

/// Reads methods of initialisation.
final class InitializerReader {
  private static final Symbol NORMAL = Symbol.system("NormalDistribution");
  private static final Symbol UNIFORM = Symbol.system("UniformDistribution");
  private static final Initializer.Distribution STANDARD = normal(0, 1);
  private static final double IDENTITY_NOISE = 0.01;

  private InitializerReader() {}

  private static Initializer.Distribution normal(double mean, double deviation) {
    return new Initializer.Distribution(Initializer.Distribution.Kind.NORMAL, mean, deviation);
  }

  private static Initializer.Distribution uniform(double low, double high) {
    return new Initializer.Distribution(Initializer.Distribution.Kind.UNIFORM, low, high - low);
  }

  /// `"name"`, `{"name", option -> value, …}` or `Automatic`; null for anything else.
  static @Nullable Initializer read(Expr value) {
    if (value.equals(Sym.AUTOMATIC)) {
      return Initializer.KAIMING;
    }
    if (value instanceof Str(String name)) {
      return of(name, Map.of());
    }
    if (!(value instanceof Normal list)
        || !Lists.isList(list)
        || list.size() == 0
        || !(list.arg(0) instanceof Str(String name))) {
      return null;
    }
    return of(name, Construction.options(list, 1));
  }

  private static @Nullable Initializer of(String name, Map<String, Expr> options) {
    return switch (name) {
      case "Kaiming" -> shaped(Initializer.Method.KAIMING, options);
      case "Xavier" -> shaped(Initializer.Method.XAVIER, options);
      case "Orthogonal" ->
          options.isEmpty() ? new Initializer(Initializer.Method.ORTHOGONAL, STANDARD, null) : null;
      case "Identity" -> {
        Initializer.Distribution noise =
            distribution(options.get("Distribution"), normal(0, IDENTITY_NOISE));
        yield noise == null ? null : new Initializer(Initializer.Method.IDENTITY, noise, null);
      }
      case "Random" -> random(options);
      default -> null;
    };
  }

  private static @Nullable Initializer shaped(
      Initializer.Method method, Map<String, Expr> options) {
    Expr family = options.getOrDefault("Distribution", Str.of("Normal"));
    if (family.equals(Str.of("Normal"))) {
      return new Initializer(method, STANDARD, null);
    }
    return family.equals(Str.of("Uniform")) ? new Initializer(method, uniform(-1, 1), null) : null;
  }

  private static @Nullable Initializer random(Map<String, Expr> options) {
    Initializer.Distribution weights = distribution(options.get("Weights"), STANDARD);
    Expr biases = options.getOrDefault("Biases", Sym.NONE);
    boolean none = biases.equals(Sym.NONE) || biases.equals(Sym.AUTOMATIC);
    Initializer.Distribution drawn = none ? null : distribution(biases, STANDARD);
    return weights == null || !none && drawn == null
        ? null
        : new Initializer(Initializer.Method.RANDOM, weights, drawn);
  }

  private static Initializer.@Nullable Distribution distribution(
      @Nullable Expr spec, Initializer.Distribution otherwise) {
    return switch (spec) {
      case null -> otherwise;
      case Complex _ -> null;
      case Num deviation -> normal(0, deviation.doubleValue());
      case Normal call when call.is(NORMAL, 0) -> STANDARD;
      case Normal call when call.is(NORMAL, 2) -> {
        double[] range = pair(call);
        yield range == null ? null : normal(range[0], range[1]);
      }
      case Normal call when call.is(UNIFORM, 1) && call.arg(0) instanceof Normal ends -> {
        double[] range = pair(ends);
        yield range == null ? null : uniform(range[0], range[1]);
      }
      case Normal call when call.is(UNIFORM, 0) -> uniform(0, 1);
      default -> null;
    };
  }

  private static double @Nullable [] pair(Normal call) {
    return call.size() == 2 && call.arg(0) instanceof Num a && call.arg(1) instanceof Num b
        ? new double[] {a.doubleValue(), b.doubleValue()}
        : null;
  }
}
