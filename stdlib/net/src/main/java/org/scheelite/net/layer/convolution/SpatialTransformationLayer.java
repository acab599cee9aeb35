package org.scheelite.net.layer.convolution;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
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

/// Moves, zooms and skews images by parameters that may be learned.
///
/// `SpatialTransformationLayer[{h, w}]` has the inputs `"Input"`, an array `{channels, h0, w0}`,
/// and `"Parameters"`, a vector `{zh, sh, th, sv, zv, tv}`, and gives an array `{channels, h, w}`.
/// With `X` and `Y` running from -1 to 1 across and down the output, its element at `(X, Y)` is
/// that of the input at `(zh X + sh Y + th, sv X + zv Y + tv)`, where the middles of the outermost
/// elements lie at -1 and 1. Between elements it is interpolated linearly; outside there are zeros.
/// `{1, 0, 0, 0, 1, 0}` changes nothing.
///
/// Source: M. Jaderberg et al., *Spatial Transformer Networks*, 2015.
///
/// ```wl
/// In:  SpatialTransformationLayer[{2, 2}][<|"Input" -> {{{1, 2}, {3, 4}}}, "Parameters" -> {1, 0, 0, 0, 1, 0}|>]
/// Out: {{{1., 2.}, {3., 4.}}}
///
/// In:  SpatialTransformationLayer[{1, 3}][<|"Input" -> {{{1, 2, 3}}}, "Parameters" -> {-1, 0, 0, 0, 1, 0}|>]
/// Out: {{{3., 2., 1.}}}
/// ```
///
/// @param height of the output, `width` of it
@Builtin(seeAlso = {"ResizeLayer", "ImageAugmentationLayer"})
public record SpatialTransformationLayer(int height, int width) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("SpatialTransformationLayer");
  private static final int PARAMETERS_COUNT = 6;
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> PARAMETERS = LayerOptions.port("Parameters");
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr of(Expr size, Options options, Frame frame) {
    List<Integer> sizes = Arguments.sizes(size);
    return sizes == null || sizes.size() != 2
        ? frame.fail(
            NetMessages.PARAMETER.by("SpatialTransformationLayer"), size, Str.of("{height, width}"))
        : Construction.net(
            new SpatialTransformationLayer(sizes.getFirst(), sizes.getLast()), options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<String> inputs() {
    return List.of("Input", "Parameters");
  }

  @Override
  public void infer(Rules rules) {
    DimVar channels = rules.rank(rules.input("Input"), 3).getFirst();
    rules.sizes(rules.input("Parameters"), PARAMETERS_COUNT);
    rules.shape(rules.output(), channels, rules.size(height), rules.size(width));
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node x = scope.input("Input");
    Node parameters = scope.input("Parameters");
    Node across = grid(g, width, 1);
    Node down = grid(g, height, width);
    Node column = at(g, parameters, 0, across, down, x.shape().dim(2));
    Node row = at(g, parameters, 3, across, down, x.shape().dim(1));
    Node left = g.floor(column);
    Node top = g.floor(row);
    Node right = g.sub(column, left);
    Node below = g.sub(row, top);
    Node one = g.constant(1);
    Node otherSide = g.sub(one, right);
    Node otherRow = g.sub(one, below);
    Node sum = corner(g, x, top, left, g.mul(otherRow, otherSide));
    sum = g.add(sum, corner(g, x, top, g.add(left, one), g.mul(otherRow, right)));
    sum = g.add(sum, corner(g, x, g.add(top, one), left, g.mul(below, otherSide)));
    sum = g.add(sum, corner(g, x, g.add(top, one), g.add(left, one), g.mul(below, right)));
    return Map.of("Output", g.reshape(sum, scope.output("Output")));
  }

  /// Coordinates from -1 to 1 of all elements of the output, which change after `step` elements.
  private Node grid(Graph g, int size, int step) {
    var values = new double[height * width];
    for (int i = 0; i < values.length; i++) {
      values[i] = size == 1 ? 0 : 2.0 * (i / step % size) / (size - 1) - 1;
    }
    return g.constant(values, Shape.of(values.length));
  }

  /// The place in the input, from 0, along an axis of this size.
  private static Node at(Graph g, Node parameters, int first, Node across, Node down, int size) {
    Node place = parameter(g, parameters, first + 2);
    place = g.add(place, g.mul(parameter(g, parameters, first), across));
    place = g.add(place, g.mul(parameter(g, parameters, first + 1), down));
    return g.mul(g.add(place, g.constant(1)), g.constant((size - 1) / 2.0));
  }

  private static Node parameter(Graph g, Node parameters, int i) {
    return g.reshape(Take.slice(g, parameters, 0, i, 1, 1), Shape.SCALAR);
  }

  /// The elements of all channels at whole places times a weight, zeros outside: `{channels,
  /// places}`.
  private static Node corner(Graph g, Node x, Node row, Node column, Node weight) {
    int channels = x.shape().dim(0);
    int rows = x.shape().dim(1);
    int columns = x.shape().dim(2);
    Node inside = g.mul(inside(g, row, rows), inside(g, column, columns));
    Node at =
        g.add(g.mul(g.clip(row, 0, rows - 1), g.constant(columns)), g.clip(column, 0, columns - 1));
    Node taken = Take.at(g, g.reshape(x, Shape.of(channels, rows * columns)), 1, g.stop(at));
    return g.mul(taken, g.broadcast(g.mul(inside, weight), taken.shape(), 1));
  }

  private static Node inside(Graph g, Node place, int size) {
    return g.mul(g.lessEqual(g.constant(0), place), g.lessEqual(place, g.constant(size - 1)));
  }

  @Override
  public List<Expr> arguments() {
    return List.of(Arguments.list(List.of(height, width)));
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("Dimensions") ? arguments().getFirst() : null;
  }
}
