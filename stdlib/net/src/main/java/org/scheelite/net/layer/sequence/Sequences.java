package org.scheelite.net.layer.sequence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.net.lower.Take;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.Length;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// What layers share that act on the first level of a sequence.
public final class Sequences {
  private Sequences() {}

  private static void atLeastOneLevel(Rules rules) {
    rules.demand(rules.input(), dims -> !dims.isEmpty(), "sequence");
  }

  /// The output is an element of the input.
  static void infer(Rules rules) {
    atLeastOneLevel(rules);
    List<DimVar> dims = rules.input().dims();
    DimVar length = dims == null ? rules.open() : dims.getFirst();
    rules.leading(rules.input(), length, rules.output());
  }

  /// The output is a sequence of the same length.
  static void same(Rules rules) {
    rules.elements(rules.input(), rules.output());
    atLeastOneLevel(rules);
    rules.same(rules.input(), rules.output());
  }

  /// The output is a sequence of one element less.
  static void shorter(Rules rules) {
    atLeastOneLevel(rules);
    rules.elements(rules.input(), rules.output());
    List<DimVar> dims = rules.input().dims();
    List<DimVar> known = rules.output().dims();
    if (dims != null) {
      DimVar length = dims.getFirst().changed(Length.Change.by(-1));
      if (length == null) {
        throw rules.fail(rules.input(), "sequence of at least 2 elements");
      }
      var output = new ArrayList<>(dims);
      output.set(0, length);
      rules.shape(rules.output(), output);
    } else if (known != null && !known.isEmpty()) {
      DimVar length = known.getFirst().changed(Length.Change.by(1));
      var input = new ArrayList<>(known);
      input.set(0, length == null ? rules.open() : length);
      rules.shape(rules.input(), input);
    }
  }

  /// A sequence from its end to its beginning.
  ///
  /// @param length how many elements are an example's own; null for all
  public static Node reversed(Graph g, Node x, @Nullable Node length) {
    int size = x.shape().dim(0);
    if (length == null) {
      return Take.slice(g, x, 0, size - 1, -1, size);
    }
    Node last = g.sub(length, g.constant(1));
    return Take.at(g, x, 0, g.max(g.sub(last, g.range(size)), g.constant(0)));
  }
}
