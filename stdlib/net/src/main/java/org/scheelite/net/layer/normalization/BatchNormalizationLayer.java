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
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.ArraySpec;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.lower.Masks;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// Brings each channel to the mean and size that it learns, by the statistics of the batch.
///
/// `BatchNormalizationLayer[]` works on each index of the first level (the channels, or the
/// elements of a vector) by itself, with `Interleaving -> True` on each of the last level. While a
/// net is trained (or with `NetEvaluationMode -> "Train"`) mean and variance (divided by the number
/// of elements) are those of the channel in the whole batch, otherwise the arrays `"MovingMean"`
/// and `"MovingVariance"`. The output is `scaling (x - mean)/Sqrt[variance + epsilon]
/// + biases`.
///
/// Each training step moves the moving arrays: `momentum` times the old value and `1 - momentum`
/// times that of the batch. With `"Momentum" -> 1` or `LearningRateMultipliers -> 0` they stay as
/// they are. All arrays are vectors of one element per channel; initialisation sets `"Scaling"` and
/// `"MovingVariance"` to 1, `"Biases"` and `"MovingMean"` to 0.
///
/// Source: S. Ioffe and C. Szegedy, *Batch Normalization*, 2015.
///
/// ```wl
/// In:  BatchNormalizationLayer["Scaling" -> {2}, "Biases" -> {1}, "MovingMean" -> {3}, "MovingVariance" -> {4}][{5}]
/// Out~: {2.99975}
///
/// In:  NetInitialize[BatchNormalizationLayer["Epsilon" -> 0, "Input" -> 1]][{{1}, {3}}, NetEvaluationMode -> "Train"]
/// Out: {{-1.}, {1.}}
/// ```
///
/// @param momentum the weight of the old statistics
/// @param epsilon what is added to variances
@Builtin(seeAlso = {"NormalizationLayer", "DropoutLayer"})
public record BatchNormalizationLayer(double momentum, double epsilon, boolean interleaving)
    implements Layer {
  private static final Symbol SYMBOL = Symbol.system("BatchNormalizationLayer");
  private static final double DEFAULT_MOMENTUM = 0.9;

  /// The factors: `Automatic` or an array.
  static final Option<ArraySpec> SCALING = LayerOptions.array("Scaling");

  /// What is added: `Automatic` or an array.
  static final Option<ArraySpec> BIASES = LayerOptions.array("Biases");

  /// The mean used outside training: `Automatic` or an array.
  static final Option<ArraySpec> MOVING_MEAN = LayerOptions.array("MovingMean");

  /// The variance used outside training: `Automatic` or an array.
  static final Option<ArraySpec> MOVING_VARIANCE = LayerOptions.array("MovingVariance");

  /// The weight of the old statistics, from 0 to 1.
  static final Option<Double> MOMENTUM =
      Option.string(
          "Momentum",
          Real.of(DEFAULT_MOMENTUM),
          "a number from 0 to 1",
          (value, frame) -> {
            double number = Arguments.real(value, frame);
            return number >= 0 && number <= 1 ? (Double) number : null;
          });

  /// What is added to variances, so that nothing is divided by 0.
  static final Option<Double> EPSILON = Epsilon.OPTION;

  /// Whether the channels are the last level instead of the first.
  static final Option<Boolean> INTERLEAVING =
      Option.symbol(
          "Interleaving",
          Sym.FALSE,
          "True or False",
          (value, frame) ->
              value.equals(Sym.TRUE)
                  ? Boolean.TRUE
                  : value.equals(Sym.FALSE) ? Boolean.FALSE : null);

  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr of(Options options, Frame frame) {
    var layer =
        new BatchNormalizationLayer(
            options.get(MOMENTUM), options.get(EPSILON), options.get(INTERLEAVING));
    return Construction.net(layer, options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<String> arrays() {
    return List.of("Scaling", "Biases", "MovingMean", "MovingVariance");
  }

  private int channelAxis(int rank) {
    return interleaving ? rank - 1 : 0;
  }

  @Override
  public void infer(Rules rules) {
    rules.same(rules.input(), rules.output());
    List<DimVar> dims = rules.input().dims();
    DimVar channels = rules.rank(rules.array("Scaling"), 1).getFirst();
    if (dims != null) {
      if (dims.isEmpty() || dims.get(channelAxis(dims.size())).varying()) {
        throw rules.fail(rules.input(), "array with a fixed number of channels");
      }
      rules.equal(channels, dims.get(channelAxis(dims.size())), rules.input());
    }
    for (String name : arrays()) {
      DimVar size = rules.rank(rules.array(name), 1).getFirst();
      rules.equal(channels, size, rules.array(name));
    }
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node x = scope.input();
    Node mean = scope.array("MovingMean");
    Node variance = scope.array("MovingVariance");
    int axis = channelAxis(x.shape().rank());
    if (scope.training()) {
      x = g.expand(x, Math.max(1, x.rows()));
      int[] others = x.shape().otherAxes(axis);
      Node mask = Masks.whole(scope, "Input");
      Node own = mask == null ? null : g.expand(mask, x.rows());
      Node count = count(g, x, own, axis);
      Node batchMean = g.div(g.batchSum(g.sum(Masks.filled(g, x, own, 0), others)), count);
      Node difference = g.sub(x, g.broadcast(batchMean, x.shape(), axis));
      Node squares = Masks.filled(g, g.mul(difference, difference), own, 0);
      Node batchVariance = g.div(g.batchSum(g.sum(squares, others)), count);
      if (momentum < 1) {
        scope.update("MovingMean", moved(g, mean, batchMean));
        scope.update("MovingVariance", moved(g, variance, batchVariance));
      }
      mean = batchMean;
      variance = batchVariance;
    }
    Node scale = g.div(scope.array("Scaling"), g.sqrt(g.add(variance, g.constant(epsilon))));
    Node centred = g.sub(x, g.broadcast(mean, x.shape(), axis));
    Node scaled = g.mul(centred, g.broadcast(scale, x.shape(), axis));
    return Map.of("Output", g.add(scaled, g.broadcast(scope.array("Biases"), x.shape(), axis)));
  }

  private Node moved(Graph g, Node old, Node batch) {
    Node share = g.mul(g.constant(1 - momentum), g.stop(batch));
    return g.add(g.mul(g.constant(momentum), old), share);
  }

  /// How many elements of the batch a channel has.
  private static Node count(Graph g, Node x, @Nullable Node own, int axis) {
    if (own != null) {
      int[] others = x.shape().otherAxes(axis);
      return g.batchSum(g.sum(own, others));
    }
    double each = (double) x.rows() * x.shape().size() / x.shape().dim(axis);
    return g.mul(g.batchSize(), g.constant(each));
  }

  @Override
  public List<Expr> arguments() {
    return List.of();
  }

  @Override
  public List<Expr> options() {
    var options = new ArrayList<Expr>();
    if (momentum != DEFAULT_MOMENTUM) {
      options.add(Call.rule(Str.of("Momentum"), Real.of(momentum)));
    }
    Epsilon.option(epsilon, options);
    if (interleaving) {
      options.add(Call.rule(Symbol.system("Interleaving"), Sym.TRUE));
    }
    return options;
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return switch (name) {
      case "Momentum" -> Real.of(momentum);
      case "Epsilon" -> Real.of(epsilon);
      case "Interleaving" -> interleaving ? Sym.TRUE : Sym.FALSE;
      default -> null;
    };
  }
}
