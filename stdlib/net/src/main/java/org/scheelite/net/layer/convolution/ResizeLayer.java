package org.scheelite.net.layer.convolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
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

/// Changes the sizes of channels by interpolation.
///
/// `ResizeLayer[{d}]` gives channels of length `d`, `ResizeLayer[{d1, d2, …}]` channels of `d1` by
/// `d2` … elements. A size is an integer, `Scaled[r]` for `r` times the size of the input, or `All`
/// for the same size. The number of channels stays; with `Interleaving -> True` they are the last
/// level.
///
/// `Resampling` is `"Linear"` (the default) or `"Nearest"`. With `"Scheme" -> "Point"` the first
/// and last elements are kept, with `"Bin"` the edges of the first and last cells; `Automatic` is
/// `"Point"` for linear and `"Bin"` for nearest resampling.
///
/// ```wl
/// In:  ResizeLayer[{3}][{{0, 10}}]
/// Out: {{0., 5., 10.}}
///
/// In:  ResizeLayer[{Scaled[2]}, Resampling -> "Nearest"][{{1, 2}}]
/// Out: {{1., 1., 2., 2.}}
///
/// In:  ResizeLayer[{4}, "Scheme" -> "Bin"][{{0, 8}}]
/// Out: {{0., 2., 6., 8.}}
/// ```
///
/// @param sizes integers, `Scaled[r]` or `All`
/// @param nearest whether the nearest element is taken
/// @param scheme `"Point"`, `"Bin"` or `Automatic`
@Builtin(seeAlso = {"DeconvolutionLayer", "PoolingLayer", "SpatialTransformationLayer"})
public record ResizeLayer(List<Expr> sizes, boolean nearest, Expr scheme, boolean interleaving)
    implements Layer {
  private static final Symbol SYMBOL = Symbol.system("ResizeLayer");
  private static final Symbol SCALED = Symbol.system("Scaled");
  private static final Symbol RESAMPLING_NAME = Symbol.system("Resampling");

  /// How elements are found between others: `"Linear"` or `"Nearest"`.
  static final Option<Boolean> RESAMPLING =
      Option.symbol(
          "Resampling",
          Sym.AUTOMATIC,
          "\"Linear\", \"Nearest\" or Automatic",
          (value, frame) ->
              value.equals(Str.of("Nearest"))
                  ? Boolean.TRUE
                  : value.equals(Str.of("Linear")) || value.equals(Sym.AUTOMATIC)
                      ? Boolean.FALSE
                      : null);

  /// What the ends of input and output have in common: `"Point"` or `"Bin"`.
  static final Option<Expr> SCHEME =
      Option.string(
          "Scheme",
          Sym.AUTOMATIC,
          "\"Point\", \"Bin\" or Automatic",
          (value, frame) ->
              value.equals(Str.of("Point"))
                      || value.equals(Str.of("Bin"))
                      || value.equals(Sym.AUTOMATIC)
                  ? value
                  : null);

  static final Option<Boolean> INTERLEAVING = Spatial.INTERLEAVING;
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr of(Expr sizes, Options options, Frame frame) {
    if (!(sizes instanceof Normal list)
        || !Lists.isList(list)
        || list.size() == 0
        || !list.args().stream().allMatch(size -> valid(size, frame))) {
      return frame.fail(
          NetMessages.PARAMETER.by("ResizeLayer"),
          sizes,
          Str.of("a list of sizes, Scaled[r] or All"));
    }
    var layer =
        new ResizeLayer(
            List.copyOf(list.args()),
            options.get(RESAMPLING),
            options.get(SCHEME),
            options.get(INTERLEAVING));
    return Construction.net(layer, options, frame);
  }

  private static boolean valid(Expr size, Frame frame) {
    return Arguments.size(size) > 0
        || size.equals(Sym.ALL)
        || size instanceof Normal call
            && call.is(SCALED, 1)
            && call.arg(0) instanceof Num
            && Arguments.real(call.arg(0), frame) > 0;
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  /// The new size; 0 where it depends on one that is not known.
  private static int size(Expr spec, int old) {
    if (spec instanceof Normal call && call.arg(0) instanceof Num factor) {
      return old == 0 ? 0 : Math.max(1, (int) Math.rint(factor.doubleValue() * old));
    }
    return spec.equals(Sym.ALL) ? old : Arguments.size(spec);
  }

  @Override
  public void infer(Rules rules) {
    int count = sizes.size();
    List<DimVar> input = rules.rank(rules.input(), count + 1);
    List<DimVar> output = rules.rank(rules.output(), count + 1);
    int channels = Spatial.channelAxis(interleaving, count);
    rules.equal(input.get(channels), output.get(channels), rules.output());
    for (int i = 0; i < count; i++) {
      int axis = Spatial.axis(interleaving, i);
      if (sizes.get(i).equals(Sym.ALL)) {
        rules.equal(input.get(axis), output.get(axis), rules.output());
      } else {
        if (input.get(axis).varying()) {
          throw rules.fail(rules.input(), "array of fixed size");
        }
        DimVar size = rules.sizeOrOpen(size(sizes.get(i), input.get(axis).size()));
        rules.equal(size, output.get(axis), rules.output());
      }
    }
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node x = scope.input();
    for (int i = 0; i < sizes.size(); i++) {
      int axis = Spatial.axis(interleaving, i);
      int size = scope.output("Output").dim(axis);
      if (size != x.shape().dim(axis)) {
        x = nearest ? nearest(g, x, axis, size) : linear(g, x, axis, size);
      }
    }
    return Map.of("Output", x);
  }

  private boolean bins() {
    return scheme.equals(Sym.AUTOMATIC) ? nearest : scheme.equals(Str.of("Bin"));
  }

  /// Where in the input, from 0, the element `i` of the output lies.
  private double place(int i, int from, int to) {
    double place =
        bins() ? (i + 0.5) * from / to - 0.5 : to == 1 ? 0 : (double) i * (from - 1) / (to - 1);
    return Math.clamp(place, 0, from - 1);
  }

  private Node nearest(Graph g, Node x, int axis, int size) {
    int from = x.shape().dim(axis);
    int[] places =
        IntStream.range(0, size).map(i -> (int) Math.floor(place(i, from, size) + 0.5)).toArray();
    return Take.at(g, x, axis, places);
  }

  private Node linear(Graph g, Node x, int axis, int size) {
    int from = x.shape().dim(axis);
    var shares = new double[size * from];
    for (int i = 0; i < size; i++) {
      double place = place(i, from, size);
      int below = (int) Math.floor(place);
      shares[i * from + below] += 1 - (place - below);
      shares[i * from + Math.min(below + 1, from - 1)] += place - below;
    }
    Shape shape = x.shape();
    Shape before = shape.part(0, axis);
    Shape after = shape.part(axis + 1, shape.rank());
    Node matrix = g.constant(shares, Shape.of(size, from));
    if (after.size() == 1) {
      Node lines = g.reshape(x, Shape.of(before.size(), from));
      return g.reshape(g.dot(lines, matrix, false, true), shape.with(axis, size));
    }
    Node blocks = g.reshape(x, Shape.of(before.size(), from, after.size()));
    return g.reshape(g.dot(matrix, blocks), shape.with(axis, size));
  }

  @Override
  public List<Expr> arguments() {
    return List.of(Lists.of(sizes));
  }

  @Override
  public List<Expr> options() {
    var options = new ArrayList<Expr>();
    if (nearest) {
      options.add(Call.rule(RESAMPLING_NAME, Str.of("Nearest")));
    }
    if (!scheme.equals(Sym.AUTOMATIC)) {
      options.add(Call.rule(Str.of("Scheme"), scheme));
    }
    Spatial.interleaving(interleaving, options);
    return options;
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return switch (name) {
      case "Dimensions" -> Lists.of(sizes);
      case "Resampling" -> Str.of(nearest ? "Nearest" : "Linear");
      case "Scheme" -> scheme;
      case "Interleaving" -> interleaving ? Sym.TRUE : Sym.FALSE;
      default -> null;
    };
  }
}
