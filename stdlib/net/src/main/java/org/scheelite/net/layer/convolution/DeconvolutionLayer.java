package org.scheelite.net.layer.convolution;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.net.ArraySpec;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.lower.Masks;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.Length;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// Transposed convolution, which makes more places of fewer.
///
/// `DeconvolutionLayer[n, {s}]` is one-dimensional with `n` output channels and weights of size
/// `s`, `DeconvolutionLayer[n, {h, w}]` two-dimensional, `DeconvolutionLayer[n, s]` has the same
/// size in each dimension, whose number is inferred. The options `"Stride"`, `"Dilation"`,
/// `"ChannelGroups"` and `Interleaving` are those of `ConvolutionLayer`. `PaddingSize` here cuts
/// elements off the ends of the output, in the same forms; `"Same"` cuts so that the output is the
/// input size times the stride.
///
/// Each input element adds its product with the weights to the output: `y[o, (i - 1) stride + (j -
/// 1) dilation + 1 - padding]` gets `w[c, o, j] x[c, i]`, and biases are added. `"Weights"` has the
///    dimensions `{channels, n/groups, s1, …}`. The output has `stride (size - 1) + dilation (s -
///    1)
///    + 1 - padding` elements in each dimension.
///
/// ```wl
/// In:  DeconvolutionLayer[1, {2}, "Weights" -> {{{1, 10}}}, "Biases" -> {0}][{{1, 2}}]
/// Out: {{1., 12., 20.}}
///
/// In:  DeconvolutionLayer[1, {2}, "Weights" -> {{{1, 10}}}, "Biases" -> {0}, "Stride" -> 2][{{1, 2}}]
/// Out: {{1., 10., 2., 20.}}
///
/// In:  DeconvolutionLayer[1, {2}, "Weights" -> {{{1, 10}}}, "Biases" -> {0}, PaddingSize -> 1][{{1, 2}}]
/// Out: {{12.}}
/// ```
///
/// @param sliding how the weights slide
@Builtin(seeAlso = {"ConvolutionLayer", "ResizeLayer"})
public record DeconvolutionLayer(Sliding sliding) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("DeconvolutionLayer");

  /// The weights: `Automatic` or an array.
  static final Option<ArraySpec> WEIGHTS = LayerOptions.array("Weights");

  /// The biases: `Automatic`, a vector, or `None` to leave them out.
  static final Option<ArraySpec> BIASES = LayerOptions.array("Biases");

  /// Distance between the places to which neighbouring elements go.
  static final Option<List<Integer>> STRIDE = Spatial.sizes("Stride");

  /// Distance between the places to which neighbouring weights go.
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
    return ConvolutionLayer.make(
        "DeconvolutionLayer", channels, kernel, options, DeconvolutionLayer::new, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<String> arrays() {
    return sliding.biased() ? List.of("Weights", "Biases") : List.of("Weights");
  }

  /// Elements cut at the beginning and end.
  private int[] cut(int dimension, int count) {
    if (!sliding.padding().same()) {
      return sliding.padding().ends(dimension, 1, 1, 1);
    }
    int both = Math.max(0, sliding.extent(dimension, count) - sliding.stride(dimension, count));
    return new int[] {both / 2, both - both / 2};
  }

  @Override
  public void infer(Rules rules) {
    int count = sliding.dimensions(rules);
    if (count == 0) {
      return;
    }
    sliding.channels(rules, count, true);
    List<DimVar> input = rules.rank(rules.input(), count + 1);
    List<DimVar> output = rules.rank(rules.output(), count + 1);
    for (int i = 0; i < count; i++) {
      int axis = Spatial.axis(sliding.interleaving(), i);
      int stride = sliding.stride(i, count);
      int[] cut = cut(i, count);
      int more = sliding.extent(i, count) - stride - cut[0] - cut[1];
      DimVar size = input.get(axis).changed(new Length.Change(stride, more, 1, 0));
      if (size == null) {
        throw rules.fail(rules.input(), "array that is larger than what is cut");
      }
      rules.equal(size, output.get(axis), rules.output());
      int known = output.get(axis).size() - more;
      if (input.get(axis).open()
          && output.get(axis).size() > 0
          && known > 0
          && known % stride == 0) {
        rules.equal(rules.size(known / stride), input.get(axis), rules.input());
      }
    }
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node x = Spatial.inFront(g, Masks.filled(scope, "Input", 0), sliding.interleaving());
    int count = x.shape().rank() - 1;
    List<Integer> before = IntStream.range(0, count).mapToObj(i -> cut(i, count)[0]).toList();
    Shape shape = Spatial.outputShape(scope, sliding.interleaving());
    Node y = g.convolveBack(x, scope.array("Weights"), sliding.attribute(count, before), shape);
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
