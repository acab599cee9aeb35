package org.scheelite.net.layer.elementwise;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// How the arrays of a `ThreadingLayer` are made to agree in shape.
final class Broadcasting {
  private Broadcasting() {}

  static boolean valid(Expr spec) {
    return spec instanceof Normal list && Lists.isList(list)
        ? list.size() > 0 && list.args().stream().allMatch(Broadcasting::single)
        : single(spec);
  }

  private static boolean single(Expr spec) {
    return spec.equals(Sym.AUTOMATIC) || spec.equals(Sym.NONE) || Arguments.level(spec) != 0;
  }

  private static Expr of(Expr spec, int index) {
    return spec instanceof Normal list && Lists.isList(list)
        ? list.arg(Math.min(index, list.size() - 1))
        : spec;
  }

  /// For each axis of an array of this rank its place in the result.
  private static int[] places(Expr spec, int rank, int most) {
    int level = Arguments.level(spec);
    int missing = most - rank;
    int before = level > 0 ? level - 1 : level < 0 ? rank + 1 + level : rank;
    int first = Math.clamp(before, 0, rank);
    return IntStream.range(0, rank).map(i -> i < first ? i : i + missing).toArray();
  }

  static void infer(Expr spec, Rules rules) {
    List<ShapeVar> inputs = rules.inputs();
    if (spec.equals(Sym.NONE)) {
      inputs.forEach(input -> rules.same(input, rules.output()));
      return;
    }
    if (spec.equals(Sym.AUTOMATIC)) {
      int known = inputs.stream().mapToInt(ShapeVar::rank).max().orElse(-1);
      int rank = Math.max(known, rules.output().rank());
      if (rank >= 0) {
        inputs.forEach(input -> rules.rank(input, rank));
      }
    }
    if (inputs.stream().allMatch(input -> input.rank() >= 0)) {
      agree(spec, inputs, rules);
    }
  }

  private static void agree(Expr spec, List<ShapeVar> inputs, Rules rules) {
    int most = inputs.stream().mapToInt(ShapeVar::rank).max().orElse(0);
    List<DimVar> output = rules.rank(rules.output(), most);
    var ones = new boolean[most];
    Arrays.fill(ones, true);
    for (int i = 0; i < inputs.size(); i++) {
      ShapeVar input = inputs.get(i);
      List<DimVar> dims = rules.rank(input, input.rank());
      Expr own = of(spec, i);
      if (dims.size() < most && Arguments.level(own) == 0) {
        throw rules.fail(input, "array with " + Arguments.levels(most));
      }
      int[] places = places(own, dims.size(), most);
      for (int k = 0; k < dims.size(); k++) {
        DimVar dim = dims.get(k);
        if (dim.size() > 1 || dim.varying()) {
          rules.equal(output.get(places[k]), dim, input);
        }
        ones[places[k]] = ones[places[k]] && dim.size() == 1;
      }
    }
    for (int k = 0; k < most; k++) {
      if (ones[k]) {
        rules.equal(output.get(k), rules.size(1), rules.output());
      }
    }
  }

  /// Repeats an input to the shape of the output.
  static Node apply(Graph g, Expr spec, int index, Node x, Shape shape) {
    int rank = x.shape().rank();
    int[] places = places(of(spec, index), rank, shape.rank());
    int[] kept =
        IntStream.range(0, rank).filter(i -> x.shape().dim(i) == shape.dim(places[i])).toArray();
    Node smaller = g.reshape(x, Shape.of(Arrays.stream(kept).map(i -> x.shape().dim(i)).toArray()));
    return g.broadcast(smaller, shape, Arrays.stream(kept).map(i -> places[i]).toArray());
  }
}
