package org.scheelite.net.layer.training;

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
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetMessages;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.lower.Take;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// Cuts a part out of images, while a net is trained at random.
///
/// `ImageAugmentationLayer[{h, w}]` takes an array `{channels, h0, w0}` and gives an array
/// `{channels, h, w}`: the middle of it when a net is evaluated, while it is trained (or with
/// `NetEvaluationMode -> "Train"`) a part at a random place, another for each example.
/// `"ReflectionProbabilities" -> {p, q}` then also reflects it, vertically with probability `p` and
/// horizontally with probability `q`.
///
/// ```wl
/// In:  ImageAugmentationLayer[{1, 1}][{{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}}]
/// Out: {{{5.}}}
///
/// In:  ImageAugmentationLayer[{1, 3}, "ReflectionProbabilities" -> {0, 1}][{{{1, 2, 3}}}, NetEvaluationMode -> "Train"]
/// Out: {{{3., 2., 1.}}}
/// ```
///
/// @param height of the output, `width` of it
/// @param vertical the probability of a reflection from top to bottom, `horizontal` from left to
///   right
@Builtin(seeAlso = {"SpatialTransformationLayer", "DropoutLayer", "NetEvaluationMode"})
public record ImageAugmentationLayer(int height, int width, double vertical, double horizontal)
    implements Layer {
  private static final Symbol SYMBOL = Symbol.system("ImageAugmentationLayer");

  /// The probabilities of vertical and horizontal reflection.
  static final Option<List<Double>> REFLECTION_PROBABILITIES =
      Option.string(
          "ReflectionProbabilities",
          Call.list(Int.ZERO, Int.ZERO),
          "a list of two probabilities",
          ImageAugmentationLayer::probabilities);

  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  private static @Nullable List<Double> probabilities(Expr value, Frame frame) {
    if (!(value instanceof Normal pair) || !Lists.isList(pair) || pair.size() != 2) {
      return null;
    }
    double first = Arguments.real(pair.arg(0), frame);
    double second = Arguments.real(pair.arg(1), frame);
    return first >= 0 && first <= 1 && second >= 0 && second <= 1 ? List.of(first, second) : null;
  }

  @Form
  static Expr of(Expr size, Options options, Frame frame) {
    List<Integer> sizes = Arguments.sizes(size);
    List<Double> reflections = options.get(REFLECTION_PROBABILITIES);
    return sizes == null || sizes.size() != 2
        ? frame.fail(
            NetMessages.PARAMETER.by("ImageAugmentationLayer"), size, Str.of("{height, width}"))
        : Construction.net(
            new ImageAugmentationLayer(
                sizes.getFirst(), sizes.getLast(), reflections.getFirst(), reflections.getLast()),
            options,
            frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public void infer(Rules rules) {
    List<DimVar> input = rules.rank(rules.input(), 3);
    rules.shape(rules.output(), input.getFirst(), rules.size(height), rules.size(width));
    rules.demand(
        rules.input(),
        dims -> fits(dims.get(1), height) && fits(dims.get(2), width),
        "array of channels of at least " + height + "x" + width);
  }

  private static boolean fits(DimVar dim, int size) {
    return dim.size() == 0 || dim.size() >= size;
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node x = scope.input();
    if (!scope.training()) {
      int top = (x.shape().dim(1) - height) / 2;
      int left = (x.shape().dim(2) - width) / 2;
      return Map.of(
          "Output", Take.slice(g, Take.slice(g, x, 1, top, 1, height), 2, left, 1, width));
    }
    Node rows = Take.at(g, x, 1, places(g, x, x.shape().dim(1), height, vertical));
    return Map.of("Output", Take.at(g, rows, 2, places(g, x, x.shape().dim(2), width, horizontal)));
  }

  /// The places of the elements to take: a random part, perhaps from its end to its beginning.
  private static Node places(Graph g, Node x, int from, int size, double probability) {
    int rows = Math.max(1, x.rows());
    Node first = g.floor(g.mul(g.random(Shape.SCALAR, rows), g.constant(from - size + 1)));
    Node along = g.range(size);
    if (probability > 0) {
      Node turned = g.less(g.random(Shape.SCALAR, rows), g.constant(probability));
      along = g.select(turned, g.sub(g.constant(size - 1), along), along);
    }
    return g.add(first, along);
  }

  @Override
  public List<Expr> arguments() {
    return List.of(Arguments.list(List.of(height, width)));
  }

  @Override
  public List<Expr> options() {
    return vertical == 0 && horizontal == 0
        ? List.of()
        : List.of(
            Call.rule(
                Str.of("ReflectionProbabilities"),
                Call.list(Real.of(vertical), Real.of(horizontal))));
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return switch (name) {
      case "Dimensions" -> arguments().getFirst();
      case "ReflectionProbabilities" -> Call.list(Real.of(vertical), Real.of(horizontal));
      default -> null;
    };
  }
}
