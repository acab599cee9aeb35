package org.scheelite.net.layer.convolution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Attribute;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// How weights slide over channels: what convolution and its transposed form have in common.
///
/// @param kernel the sizes of the weights, or one for all dimensions
/// @param dimensions the number of dimensions, 0 where it is to be inferred
record Sliding(
    int channels,
    List<Integer> kernel,
    int dimensions,
    List<Integer> stride,
    List<Integer> dilation,
    Padding padding,
    int groups,
    boolean interleaving,
    boolean biased) {

  /// An argument or option that does not fit the others.
  record Problem(Expr setting, String expected) {}

  /// What does not fit together; null where all does.
  @Nullable Problem problem() {
    String each = "one setting for all of the " + dimensions + " dimensions, or one for each,";
    if (!Spatial.fits(kernel, dimensions)) {
      return new Problem(Spatial.expr(kernel), each);
    }
    if (!Spatial.fits(stride, dimensions)) {
      return new Problem(Spatial.expr(stride), each);
    }
    if (!Spatial.fits(dilation, dimensions)) {
      return new Problem(Spatial.expr(dilation), each);
    }
    if (!padding.fits(dimensions)) {
      return new Problem(padding.expr(), each);
    }
    return channels % groups == 0
        ? null
        : new Problem(
            Call.rule(Str.of("ChannelGroups"), Int.of(groups)),
            "a number that divides the " + channels + " channels");
  }

  int extent(int dimension, int count) {
    return Spatial.each(dilation, count).get(dimension)
            * (Spatial.each(kernel, count).get(dimension) - 1)
        + 1;
  }

  int stride(int dimension, int count) {
    return Spatial.each(stride, count).get(dimension);
  }

  /// The number of dimensions as far as it is known, 0 else.
  int dimensions(Rules rules) {
    if (dimensions > 0) {
      return dimensions;
    }
    int weights = rules.array("Weights").rank();
    return weights > 2 ? weights - 2 : Spatial.dimensions(rules);
  }

  /// States the shapes of channels and arrays.
  ///
  /// @param transposed whether the weights lie with the channels of the input first
  void channels(Rules rules, int count, boolean transposed) {
    int axis = Spatial.channelAxis(interleaving, count);
    DimVar input = rules.rank(rules.input(), count + 1).get(axis);
    DimVar output = rules.rank(rules.output(), count + 1).get(axis);
    ShapeVar array = rules.array("Weights");
    List<DimVar> weights = rules.rank(array, count + 2);
    rules.equal(rules.size(channels), output, rules.output());
    if (biased) {
      DimVar biases = rules.rank(rules.array("Biases"), 1).getFirst();
      rules.equal(output, biases, rules.array("Biases"));
    }
    DimVar whole = weights.get(transposed ? 0 : 1);
    int factor = transposed ? 1 : groups;
    if (input.size() > 0) {
      if (input.size() % groups != 0) {
        throw rules.fail(
            rules.input(), "array whose number of channels is a multiple of " + groups);
      }
      rules.equal(rules.size(input.size() / factor), whole, array);
    } else if (whole.size() > 0) {
      rules.equal(rules.size(whole.size() * factor), input, rules.input());
    }
    DimVar part = weights.get(transposed ? 1 : 0);
    rules.equal(rules.size(transposed ? channels / groups : channels), part, array);
    for (int i = 0; i < count; i++) {
      rules.equal(rules.size(Spatial.each(kernel, count).get(i)), weights.get(i + 2), array);
    }
  }

  Attribute.Convolution attribute(int count, List<Integer> before) {
    return new Attribute.Convolution(
        Spatial.each(stride, count), Spatial.each(dilation, count), before, groups);
  }

  /// Adds the biases and puts the channels where they belong.
  Node finished(Scope scope, Node y) {
    Graph g = scope.graph();
    Node sum = biased ? g.add(y, g.broadcast(scope.array("Biases"), y.shape(), 0)) : y;
    return Spatial.back(g, sum, interleaving);
  }

  List<Expr> arguments() {
    boolean list = dimensions > 0 && kernel.size() == dimensions;
    return List.of(Int.of(channels), list ? Arguments.list(kernel) : Spatial.expr(kernel));
  }

  List<Expr> options() {
    var options = new ArrayList<Expr>();
    if (dimensions > 0 && kernel.size() != dimensions) {
      options.add(Call.rule(Str.of("Dimensionality"), Int.of(dimensions)));
    }
    Spatial.option("Stride", stride, options);
    Spatial.option("Dilation", dilation, options);
    padding.option(options);
    if (groups != 1) {
      options.add(Call.rule(Str.of("ChannelGroups"), Int.of(groups)));
    }
    Spatial.interleaving(interleaving, options);
    if (!biased) {
      options.add(Call.rule(Str.of("Biases"), Sym.NONE));
    }
    return options;
  }

  @Nullable Expr parameter(String name) {
    return switch (name) {
      case "OutputChannels" -> Int.of(channels);
      case "KernelSize" -> Spatial.expr(kernel);
      case "Stride" -> Spatial.expr(stride);
      case "Dilation" -> Spatial.expr(dilation);
      case "PaddingSize" -> padding.expr();
      case "ChannelGroups" -> Int.of(groups);
      case "Dimensionality" -> dimensions == 0 ? Sym.AUTOMATIC : Int.of(dimensions);
      case "Interleaving" -> interleaving ? Sym.TRUE : Sym.FALSE;
      case "Biases" -> Sym.NONE;
      default -> null;
    };
  }
}
