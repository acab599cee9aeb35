package org.scheelite.net.layer.convolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetMessages;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.lower.Masks;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.Length;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Attribute;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// Takes the largest element, the mean or the sum of windows on each channel.
///
/// `PoolingLayer[{w}]`, `PoolingLayer[{h, w}]` and `PoolingLayer[{h, w, d}]` have windows in one,
/// two or three dimensions, `PoolingLayer[s]` in as many as the input has; `PoolingLayer[size,
/// stride]` moves the window by `stride` instead of 1. `"Function"` is `Max` (default), `Mean` or
/// `Total`. `PaddingSize` and `Interleaving` are those of `ConvolutionLayer`. The output has
/// `Floor[(size + padding - s)/stride] + 1` elements in each dimension.
///
/// Padding never wins a `Max`; in `Mean` and `Total` it counts as zeros, and `Mean` divides by the
/// size of the whole window.
///
/// ```wl
/// In:  PoolingLayer[{2}, 1][{{1, 5, 2}}]
/// Out: {{5., 5.}}
///
/// In:  PoolingLayer[{2, 2}, 2][{{{1, 2, 5, 6}, {3, 4, 7, 8}}}]
/// Out: {{{4., 8.}}}
///
/// In:  PoolingLayer[{2}, 1, "Function" -> Mean][{{1, 5, 2}}]
/// Out: {{3., 3.5}}
///
/// In:  PoolingLayer[2, PaddingSize -> 1][{{-1, -5, -2}}]
/// Out: {{-1., -1., -2., -2.}}
/// ```
///
/// @param size the sizes of the window, or one for all dimensions
/// @param dimensions the number of dimensions, 0 to infer it
/// @param function `Max`, `Mean` or `Total`
@Builtin(seeAlso = {"ConvolutionLayer", "AggregationLayer"})
public record PoolingLayer(
    List<Integer> size,
    int dimensions,
    List<Integer> stride,
    String function,
    Padding padding,
    boolean interleaving)
    implements Layer {
  private static final Symbol SYMBOL = Symbol.system("PoolingLayer");

  /// What is taken of each window: `Max`, `Mean` or `Total`.
  static final Option<String> FUNCTION =
      Option.string(
          "Function",
          Symbol.system("Max"),
          "Max, Mean or Total",
          (value, frame) ->
              value instanceof Symbol name && Set.of("Max", "Mean", "Total").contains(name.name())
                  ? name.name()
                  : null);

  static final Option<Padding> PADDING_SIZE = Padding.OPTION;
  static final Option<Boolean> INTERLEAVING = Spatial.INTERLEAVING;
  static final Option<Integer> DIMENSIONALITY = Spatial.DIMENSIONALITY;
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr of(Expr size, Options options, Frame frame) {
    return of(size, Int.ONE, options, frame);
  }

  @Form
  static Expr of(Expr size, Expr stride, Options options, Frame frame) {
    List<Integer> sizes = Arguments.sizes(size);
    List<Integer> strides = Arguments.sizes(stride);
    boolean list = Lists.isList(size);
    int dimensions = list && sizes != null ? sizes.size() : options.get(DIMENSIONALITY);
    Padding padding = options.get(PADDING_SIZE);
    Expr wrong = null;
    if (sizes == null || sizes.isEmpty() || sizes.size() > 3) {
      wrong = size;
    } else if (strides == null || strides.isEmpty() || !Spatial.fits(strides, dimensions)) {
      wrong = stride;
    } else if (!padding.fits(dimensions)
        || padding.most() >= sizes.stream().reduce(Integer.MAX_VALUE, Math::min)) {
      wrong = padding.expr();
    }
    if (wrong != null || sizes == null || strides == null) {
      return frame.fail(
          NetMessages.PARAMETER.by("PoolingLayer"),
          wrong == null ? size : wrong,
          Str.of("a size or a list of 1 to 3 sizes, with padding below the size"));
    }
    return Construction.net(
        new PoolingLayer(
            sizes, dimensions, strides, options.get(FUNCTION), padding, options.get(INTERLEAVING)),
        options,
        frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public void infer(Rules rules) {
    int count = dimensions > 0 ? dimensions : Spatial.dimensions(rules);
    if (count == 0) {
      return;
    }
    List<DimVar> input = rules.rank(rules.input(), count + 1);
    List<DimVar> output = rules.rank(rules.output(), count + 1);
    int channels = Spatial.channelAxis(interleaving, count);
    rules.equal(input.get(channels), output.get(channels), rules.output());
    for (int i = 0; i < count; i++) {
      int axis = Spatial.axis(interleaving, i);
      int extent = Spatial.each(size, count).get(i);
      int step = Spatial.each(stride, count).get(i);
      Length.Change change = padding.change(i, extent, step);
      DimVar changed = input.get(axis).changed(change);
      if (changed == null || padding.same() && step > 1 && changed.value() instanceof Dim.Padded) {
        throw rules.fail(rules.input(), Padding.room(change, axis));
      }
      rules.equal(changed, output.get(axis), rules.output());
      if (input.get(axis).open() && step == 1 && output.get(axis).size() > 0) {
        int before = output.get(axis).size() - change.of(0);
        rules.equal(rules.sizeOrOpen(before), input.get(axis), rules.input());
      }
    }
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    boolean largest = function.equals("Max");
    Node mask = Masks.mask(scope, "Input");
    Node own = Masks.filled(g, scope.input(), mask, largest ? Double.NEGATIVE_INFINITY : 0);
    Node x = Spatial.inFront(g, own, interleaving);
    Shape shape = Spatial.outputShape(scope, interleaving);
    int count = shape.rank() - 1;
    var before = new ArrayList<Integer>();
    List<Integer> sizes = Spatial.each(size, count);
    List<Integer> steps = Spatial.each(stride, count);
    for (int i = 0; i < count; i++) {
      before.add(padding.ends(i, x.shape().dim(i + 1), sizes.get(i), steps.get(i))[0]);
    }
    Node y =
        largest
            ? g.largest(x, new Attribute.Pool(sizes, steps, before), shape)
            : sums(g, x, shape, sizes, steps, before);
    Node back = Spatial.back(g, y, interleaving);
    // windows without any element of their own would be infinite
    Node rest = mask != null && largest ? Masks.mask(scope, "Output", back.shape()) : null;
    return Map.of("Output", Masks.filled(g, back, rest, 0));
  }

  private Node sums(
      Graph g,
      Node x,
      Shape shape,
      List<Integer> sizes,
      List<Integer> steps,
      List<Integer> before) {
    int count = sizes.size();
    int[] start = new int[count + 1];
    int[] step = IntStream.rangeClosed(0, count).map(i -> 1).toArray();
    int[] dims = x.shape().dims();
    int window = 1;
    for (int i = 0; i < count; i++) {
      start[i + 1] = before.get(i);
      int reach = (shape.dim(i + 1) - 1) * steps.get(i) + sizes.get(i);
      dims[i + 1] = Math.max(reach, dims[i + 1] + before.get(i));
      window *= sizes.get(i);
    }
    Node padded = g.pad(x, start, step, Shape.of(dims));
    List<Integer> ones = Collections.nCopies(count, 1);
    Node windows = g.windows(padded, new Attribute.Windows(sizes, steps, ones));
    Node sum = g.sum(windows, IntStream.rangeClosed(1, count).toArray());
    return function.equals("Mean") ? g.mul(sum, g.constant(1.0 / window)) : sum;
  }

  @Override
  public List<Expr> arguments() {
    boolean list = dimensions > 0 && size.size() == dimensions;
    Expr sizes = list ? Arguments.list(size) : Spatial.expr(size);
    return stride.stream().allMatch(s -> s == 1)
        ? List.of(sizes)
        : List.of(sizes, Spatial.expr(stride));
  }

  @Override
  public List<Expr> options() {
    var options = new ArrayList<Expr>();
    if (dimensions > 0 && size.size() != dimensions) {
      options.add(Call.rule(Str.of("Dimensionality"), Int.of(dimensions)));
    }
    if (!function.equals("Max")) {
      options.add(Call.rule(Str.of("Function"), Symbol.system(function)));
    }
    padding.option(options);
    Spatial.interleaving(interleaving, options);
    return options;
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return switch (name) {
      case "KernelSize" -> Spatial.expr(size);
      case "Stride" -> Spatial.expr(stride);
      case "Function" -> Symbol.system(function);
      case "PaddingSize" -> padding.expr();
      case "Dimensionality" -> dimensions == 0 ? Sym.AUTOMATIC : Int.of(dimensions);
      case "Interleaving" -> interleaving ? Sym.TRUE : Sym.FALSE;
      default -> null;
    };
  }
}
