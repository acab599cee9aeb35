package org.scheelite.net.layer.convolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.net.ArraySpec;
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
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// Convolution of channels with weights in one, two or three dimensions.
///
/// `ConvolutionLayer[n, {s}]` is one-dimensional with `n` output channels and weights of size `s`,
/// `ConvolutionLayer[n, {h, w}]` two-dimensional, `ConvolutionLayer[n, {h, w, d}]`
/// three-dimensional; `ConvolutionLayer[n, s]` has the same size in each dimension, whose number is
/// inferred from the input or given by `"Dimensionality"`. The input is `{channels, d1, …}`, with
/// `Interleaving -> True` `{d1, …, channels}`.
///
/// - `"Stride"` (1): distance between neighbouring places of the output.
/// - `PaddingSize` (0): zeros added, as `n` at all ends, `{n1, …}` for each dimension, `{{n1, m1},
///   …}` at the beginning and end of each; `"Same"` gives an output of size `Ceiling[size/stride]`,
///   with an odd zero at the end.
/// - `"Dilation"` (1): distance between the elements that neighbouring weights look at.
/// - `"ChannelGroups"` (1): input channels are divided into groups, each for a group of output
///   channels.
///
/// It is a correlation, the weights are not turned round: output channel `o` at place `i` is `b[o]`
/// and the sum of `w[o, c, j] x[c, (i - 1) stride + (j - 1) dilation + 1 - padding]` over channels
/// `c` and places `j` of the weights. `"Weights"` has the dimensions `{n, channels/groups, s1, …}`,
/// `"Biases"` is a vector of length `n`, left out by `"Biases" -> None`. The output has
/// `Floor[(size + padding - dilation (s - 1) - 1)/stride] + 1` elements in each dimension.
///
/// ```wl
/// In:  ConvolutionLayer[1, {2}, "Weights" -> {{{1, 10}}}, "Biases" -> {0}][{{1, 2, 3}}]
/// Out: {{21., 32.}}
///
/// In:  ConvolutionLayer[1, {2}, "Weights" -> {{{1, 10}}}, "Biases" -> {0}, "Stride" -> 2][{{1, 2, 3}}]
/// Out: {{21.}}
///
/// In:  ConvolutionLayer[1, {2}, "Weights" -> {{{1, 10}}}, "Biases" -> {0}, PaddingSize -> 1][{{1, 2, 3}}]
/// Out: {{10., 21., 32., 3.}}
///
/// In:  ConvolutionLayer[1, {2, 2}, "Weights" -> {{{{1, 0}, {0, 1}}}}, "Biases" -> {5}][{{{1, 2}, {3, 4}}}]
/// Out: {{{10.}}}
/// ```
///
/// @param sliding how the weights slide
@Builtin(seeAlso = {"DeconvolutionLayer", "PoolingLayer", "PaddingLayer"})
public record ConvolutionLayer(Sliding sliding) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("ConvolutionLayer");

  /// The weights: `Automatic` or an array.
  static final Option<ArraySpec> WEIGHTS = LayerOptions.array("Weights");

  /// The biases: `Automatic`, a vector, or `None` to leave them out.
  static final Option<ArraySpec> BIASES = LayerOptions.array("Biases");

  /// Distance between neighbouring places of the output.
  static final Option<List<Integer>> STRIDE = Spatial.sizes("Stride");

  /// Distance between the elements that neighbouring weights look at.
  static final Option<List<Integer>> DILATION = Spatial.sizes("Dilation");

  static final Option<Padding> PADDING_SIZE = Padding.OPTION;

  /// The number of groups of channels that do not mix.
  static final Option<List<Integer>> CHANNEL_GROUPS = Spatial.sizes("ChannelGroups");

  static final Option<Boolean> INTERLEAVING = Spatial.INTERLEAVING;
  static final Option<Integer> DIMENSIONALITY = Spatial.DIMENSIONALITY;
  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr of(Expr channels, Expr kernel, Options options, Frame frame) {
    return make("ConvolutionLayer", channels, kernel, options, ConvolutionLayer::new, frame);
  }

  /// The net of a convolution or a transposed one from the arguments of its constructor.
  static Expr make(
      String symbol,
      Expr channels,
      Expr kernel,
      Options options,
      Function<Sliding, Layer> layer,
      Frame frame) {
    int count = Arguments.size(channels);
    List<Integer> sizes = Arguments.sizes(kernel);
    boolean list = Lists.isList(kernel);
    if (count == 0 || sizes == null || sizes.isEmpty() || sizes.size() > 3) {
      return frame.fail(
          NetMessages.PARAMETER.by(symbol),
          count == 0 ? channels : kernel,
          Str.of(count == 0 ? "a number of channels" : "a size or a list of 1 to 3 sizes"));
    }
    int dimensions = list ? sizes.size() : options.get(DIMENSIONALITY);
    var sliding =
        new Sliding(
            count,
            sizes,
            dimensions,
            options.get(STRIDE),
            options.get(DILATION),
            options.get(PADDING_SIZE),
            options.get(CHANNEL_GROUPS).getFirst(),
            options.get(INTERLEAVING),
            options.get(BIASES) != ArraySpec.Setting.NONE);
    Sliding.Problem problem = sliding.problem();
    return problem == null
        ? Construction.net(layer.apply(sliding), options, frame)
        : frame.fail(
            NetMessages.PARAMETER.by(symbol), problem.setting(), Str.of(problem.expected()));
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<String> arrays() {
    return sliding.biased() ? List.of("Weights", "Biases") : List.of("Weights");
  }

  @Override
  public void infer(Rules rules) {
    int count = sliding.dimensions(rules);
    if (count == 0) {
      return;
    }
    sliding.channels(rules, count, false);
    List<DimVar> input = rules.rank(rules.input(), count + 1);
    List<DimVar> output = rules.rank(rules.output(), count + 1);
    for (int i = 0; i < count; i++) {
      int axis = Spatial.axis(sliding.interleaving(), i);
      int extent = sliding.extent(i, count);
      int stride = sliding.stride(i, count);
      Length.Change change = sliding.padding().change(i, extent, stride);
      DimVar size = input.get(axis).changed(change);
      if (size == null
          || sliding.padding().same() && stride > 1 && size.value() instanceof Dim.Padded) {
        throw rules.fail(rules.input(), Padding.room(change, axis));
      }
      rules.equal(size, output.get(axis), rules.output());
      if (input.get(axis).open() && stride == 1 && output.get(axis).size() > 0) {
        int before = output.get(axis).size() - change.of(0);
        rules.equal(rules.sizeOrOpen(before), input.get(axis), rules.input());
      }
    }
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node x = Spatial.inFront(g, Masks.filled(scope, "Input", 0), sliding.interleaving());
    int count = x.shape().rank() - 1;
    var before = new ArrayList<Integer>();
    var after = new ArrayList<Integer>();
    for (int i = 0; i < count; i++) {
      int[] ends =
          sliding
              .padding()
              .ends(i, x.shape().dim(i + 1), sliding.extent(i, count), sliding.stride(i, count));
      before.add(ends[0]);
      after.add(ends[1]);
    }
    Node y = g.convolve(x, scope.array("Weights"), sliding.attribute(count, before), after);
    return Map.of("Output", sliding.finished(scope, y));
  }

  @Override
  public List<Expr> arguments() {
    return sliding.arguments();
  }

  @Override
  public List<Expr> options() {
    return sliding.options();
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return sliding.parameter(name);
  }
}
