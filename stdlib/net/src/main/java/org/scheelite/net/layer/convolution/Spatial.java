package org.scheelite.net.layer.convolution;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// The spatial dimensions of arrays of channels, and the options that speak of them.
final class Spatial {
  private static final Symbol INTERLEAVING_NAME = Symbol.system("Interleaving");

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

  /// The number of spatial dimensions, 0 to infer it.
  static final Option<Integer> DIMENSIONALITY =
      Option.string(
          "Dimensionality",
          Sym.AUTOMATIC,
          "1, 2, 3 or Automatic",
          (value, frame) ->
              value.equals(Sym.AUTOMATIC)
                  ? Integer.valueOf(0)
                  : Arguments.size(value) >= 1 && Arguments.size(value) <= 3
                      ? Integer.valueOf(Arguments.size(value))
                      : null);

  private Spatial() {}

  /// Sizes for each dimension, or one for all.
  static Option<List<Integer>> sizes(String name) {
    return Option.string(
        name,
        Int.ONE,
        "a positive integer or a list of such",
        (value, frame) -> Arguments.sizes(value));
  }

  /// A size for each of so many dimensions, where one stands for all.
  static List<Integer> each(List<Integer> sizes, int dimensions) {
    return sizes.size() == 1 ? Collections.nCopies(dimensions, sizes.getFirst()) : sizes;
  }

  /// Whether sizes are for this number of dimensions.
  static boolean fits(List<Integer> sizes, int dimensions) {
    return sizes.size() == 1 || dimensions == 0 || sizes.size() == dimensions;
  }

  static Expr expr(List<Integer> sizes) {
    return sizes.size() == 1 ? Int.of(sizes.getFirst()) : Arguments.list(sizes);
  }

  /// The option where it is not 1.
  static void option(String name, List<Integer> sizes, List<Expr> options) {
    if (sizes.stream().anyMatch(size -> size != 1)) {
      options.add(Call.rule(Str.of(name), expr(sizes)));
    }
  }

  static void interleaving(boolean interleaving, List<Expr> options) {
    if (interleaving) {
      options.add(Call.rule(INTERLEAVING_NAME, Sym.TRUE));
    }
  }

  /// The number of spatial dimensions as shapes tell it: 0 while none does.
  static int dimensions(Rules rules) {
    int rank = Math.max(rules.input().rank(), rules.output().rank());
    if (rank >= 0 && (rank < 2 || rank > 4)) {
      throw rules.fail(
          rules.input().rank() >= 0 ? rules.input() : rules.output(),
          "array of channels with 1 to 3 dimensions each");
    }
    return Math.max(0, rank - 1);
  }

  static int channelAxis(boolean interleaving, int dimensions) {
    return interleaving ? dimensions : 0;
  }

  static int axis(boolean interleaving, int dimension) {
    return interleaving ? dimension : dimension + 1;
  }

  /// An array with the channels in front.
  static Node inFront(Graph g, Node x, boolean interleaving) {
    if (!interleaving) {
      return x;
    }
    int rank = x.shape().rank();
    return g.transpose(x, IntStream.range(0, rank).map(i -> i == 0 ? rank - 1 : i - 1).toArray());
  }

  /// An array with the channels where they belong.
  static Node back(Graph g, Node x, boolean interleaving) {
    if (!interleaving) {
      return x;
    }
    int rank = x.shape().rank();
    return g.transpose(x, IntStream.range(0, rank).map(i -> i == rank - 1 ? 0 : i + 1).toArray());
  }

  /// The shape of the output with the channels in front.
  static Shape outputShape(Scope scope, boolean interleaving) {
    Shape shape = scope.output("Output");
    return interleaving ? shape.part(0, shape.rank() - 1).prepend(shape.dim(-1)) : shape;
  }
}
