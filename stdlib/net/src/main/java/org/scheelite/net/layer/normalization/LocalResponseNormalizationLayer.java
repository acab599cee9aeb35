package org.scheelite.net.layer.normalization;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.lower.Take;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// Divides each element by the size of those in neighbouring channels.
///
/// `LocalResponseNormalizationLayer[]` takes an array `{channels, h, w}` and gives one of the same
/// dimensions: channel `i` becomes `x_i/(alpha/(2 w + 1) Total[x_m^2] + bias)^beta` over the
/// channels `m` from `i - w` to `i + w` that there are. The options are `"Alpha"` (1), `"Beta"`
/// (0.5), `"Bias"` (1) and `"ChannelWindowSize"` (2), the `w` of the formula. There must be at
/// least `2 w + 1` channels.
///
/// Source: A. Krizhevsky et al., *ImageNet Classification with Deep Convolutional Neural Networks*,
/// 2012.
///
/// ```wl
/// In:   LocalResponseNormalizationLayer["Alpha" -> 3, "Beta" -> 1, "ChannelWindowSize" -> 1][{{{1}}, {{2}}, {{3}}}]
/// Out~: {{{0.166667}}, {{0.133333}}, {{0.214286}}}
/// ```
///
/// @param window how many channels on either side count
@Builtin(seeAlso = {"BatchNormalizationLayer", "NormalizationLayer"})
public record LocalResponseNormalizationLayer(double alpha, double beta, double bias, int window)
    implements Layer {
  private static final Symbol SYMBOL = Symbol.system("LocalResponseNormalizationLayer");
  private static final LocalResponseNormalizationLayer DEFAULT =
      new LocalResponseNormalizationLayer(1, 0.5, 1, 2);

  /// The factor of the sum of squares.
  static final Option<Double> ALPHA = real("Alpha", DEFAULT.alpha);

  /// The exponent.
  static final Option<Double> BETA = real("Beta", DEFAULT.beta);

  /// What is added to the sum.
  static final Option<Double> BIAS = real("Bias", DEFAULT.bias);

  /// How many channels on either side count.
  static final Option<Integer> CHANNEL_WINDOW_SIZE =
      Option.string(
          "ChannelWindowSize",
          Int.of(DEFAULT.window),
          "an integer that is at least 0",
          (value, frame) ->
              value instanceof Int(long size) && size >= 0 && size < 1 << 16
                  ? (Integer) (int) size
                  : null);

  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  private static Option<Double> real(String name, double initial) {
    return Option.string(
        name,
        Real.of(initial),
        "a real number",
        (value, frame) -> {
          double number = Arguments.real(value, frame);
          return Double.isFinite(number) ? (Double) number : null;
        });
  }

  @Form
  static Expr of(Options options, Frame frame) {
    var layer =
        new LocalResponseNormalizationLayer(
            options.get(ALPHA),
            options.get(BETA),
            options.get(BIAS),
            options.get(CHANNEL_WINDOW_SIZE));
    return Construction.net(layer, options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public void infer(Rules rules) {
    rules.same(rules.input(), rules.output());
    DimVar channels = rules.rank(rules.input(), 3).getFirst();
    if (channels.varying() || channels.size() > 0 && channels.size() < 2 * window + 1) {
      throw rules.fail(rules.input(), "array with at least " + (2 * window + 1) + " channels");
    }
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node x = scope.input();
    Shape shape = x.shape();
    int count = 2 * window + 1;
    Shape wide = shape.with(0, shape.dim(0) + 2 * window);
    Node squares = g.pad(g.mul(x, x), new int[] {window, 0, 0}, new int[] {1, 1, 1}, wide);
    Node sum = Take.slice(g, squares, 0, 0, 1, shape.dim(0));
    for (int i = 1; i < count; i++) {
      sum = g.add(sum, Take.slice(g, squares, 0, i, 1, shape.dim(0)));
    }
    Node base = g.add(g.mul(sum, g.constant(alpha / count)), g.constant(bias));
    return Map.of("Output", g.mul(x, g.pow(base, g.constant(-beta))));
  }

  @Override
  public List<Expr> arguments() {
    return List.of();
  }

  @Override
  public List<Expr> options() {
    var options = new ArrayList<Expr>();
    for (String name : List.of("Alpha", "Beta", "Bias", "ChannelWindowSize")) {
      Expr value = parameter(name);
      if (value != null && !value.equals(DEFAULT.parameter(name))) {
        options.add(Call.rule(Str.of(name), value));
      }
    }
    return options;
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return switch (name) {
      case "Alpha" -> Real.of(alpha);
      case "Beta" -> Real.of(beta);
      case "Bias" -> Real.of(bias);
      case "ChannelWindowSize" -> Int.of(window);
      default -> null;
    };
  }
}
