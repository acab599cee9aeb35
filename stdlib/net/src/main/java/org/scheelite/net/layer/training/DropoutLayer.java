package org.scheelite.net.layer.training;

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
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetMessages;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// Sets elements to 0 at random while a net is trained.
///
/// `DropoutLayer[]` does it with probability 1/2, `DropoutLayer[p]` with probability `p`; the other
/// elements are multiplied by `1 / (1 - p)`. When a net is evaluated the layer does nothing, unless
/// `NetEvaluationMode -> "Train"` is given. `Method -> "AlphaDropout"` keeps mean and variance of
/// what a `"SELU"` activation gives. `"OutputPorts"` may be `"Output"`, `"BinaryMask"` or a list of
/// both.
///
/// ```wl
/// In:  DropoutLayer[0.3][{1, 2, 3}]
/// Out: {1., 2., 3.}
///
/// In:  Complement[DropoutLayer[][{1, 1, 1, 1}, NetEvaluationMode -> "Train"], {0., 2.}]
/// Out: {}
/// ```
///
/// @param probability how probable it is that an element is dropped
/// @param alpha whether dropped elements take the least value of a SELU instead of 0
/// @param outputs the output ports
@Builtin(seeAlso = {"NetEvaluationMode", "BatchNormalizationLayer"})
public record DropoutLayer(double probability, boolean alpha, List<String> outputs)
    implements Layer {
  private static final Symbol SYMBOL = Symbol.system("DropoutLayer");
  private static final Expr METHOD_NAME = Symbol.system("Method");
  private static final double SELU_LEAST = -1.758099340847161;

  /// How elements are dropped: `"Dropout"` or `"AlphaDropout"`.
  static final Option<Boolean> METHOD =
      Option.symbol(
          "Method",
          Str.of("Dropout"),
          "\"Dropout\" or \"AlphaDropout\"",
          (value, frame) ->
              value.equals(Str.of("AlphaDropout"))
                  ? Boolean.TRUE
                  : value.equals(Str.of("Dropout")) || value.equals(Sym.AUTOMATIC)
                      ? Boolean.FALSE
                      : null);

  /// The output ports: `"Output"`, `"BinaryMask"` or a list of them.
  static final Option<List<String>> OUTPUT_PORTS =
      Option.string(
          "OutputPorts",
          Str.of("Output"),
          "\"Output\", \"BinaryMask\" or a list of them",
          (value, frame) -> ports(value));

  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr half(Options options, Frame frame) {
    return make(0.5, options, frame);
  }

  @Form
  static Expr of(Expr probability, Options options, Frame frame) {
    double p = Arguments.real(probability, frame);
    if (p >= 0 && p < 1) {
      return make(p, options, frame);
    }
    return frame.fail(
        NetMessages.PARAMETER.by("DropoutLayer"),
        probability,
        Str.of("a number from 0 to below 1"));
  }

  private static Expr make(double p, Options options, Frame frame) {
    var layer = new DropoutLayer(p, options.get(METHOD), options.get(OUTPUT_PORTS));
    return Construction.net(layer, options, frame);
  }

  private static @Nullable List<String> ports(Expr value) {
    List<Expr> names =
        value instanceof Normal list && Lists.isList(list) ? list.args() : List.of(value);
    var ports = new ArrayList<String>();
    for (Expr name : names) {
      if (!(name instanceof Str(String port))
          || !port.equals("Output") && !port.equals("BinaryMask")) {
        return null;
      }
      ports.add(port);
    }
    return ports.isEmpty() || ports.stream().distinct().count() < ports.size()
        ? null
        : List.copyOf(ports);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public void infer(Rules rules) {
    outputs.forEach(port -> rules.same(rules.input(), rules.output(port)));
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node x = scope.input();
    Node one = g.expand(g.constant(1, x.shape()), Math.max(1, x.rows()));
    if (!scope.training() || probability == 0) {
      return both(x, one);
    }
    Node random = g.random(x.shape(), Math.max(1, x.rows()));
    Node mask = g.lessEqual(g.constant(probability), random);
    double kept = 1 - probability;
    if (!alpha) {
      return both(g.mul(x, g.mul(mask, g.constant(1 / kept))), mask);
    }
    double scale = 1 / Math.sqrt(kept * (1 + probability * SELU_LEAST * SELU_LEAST));
    Node dropped = g.select(mask, x, g.constant(SELU_LEAST));
    double shift = -scale * SELU_LEAST * probability;
    return both(g.add(g.mul(dropped, g.constant(scale)), g.constant(shift)), mask);
  }

  private static Map<String, Node> both(Node output, Node mask) {
    return Map.of("Output", output, "BinaryMask", mask);
  }

  @Override
  public List<Expr> arguments() {
    return probability == 0.5 ? List.of() : List.of(Real.of(probability));
  }

  @Override
  public List<Expr> options() {
    var options = new ArrayList<Expr>();
    if (alpha) {
      options.add(Call.rule(METHOD_NAME, Str.of("AlphaDropout")));
    }
    if (!outputs.equals(List.of("Output"))) {
      Expr names =
          outputs.size() == 1
              ? Str.of(outputs.getFirst())
              : Lists.of(outputs.stream().map(Str::of).toList());
      options.add(Call.rule(Str.of("OutputPorts"), names));
    }
    return options;
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("DropoutProbability") || name.equals("Probability")
        ? Real.of(probability)
        : null;
  }
}
