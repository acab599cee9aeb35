package org.scheelite.net.layer.structure;

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
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetMessages;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Node;

/// Repeats an array along new levels.
///
/// `ReplicateLayer[n]` gives a list of `n` copies, `ReplicateLayer[{n1, n2, …}]` an array of
/// copies; `ReplicateLayer[dims, m]` puts the new levels at position `m`, `-1` being after the last
/// level. A size `Automatic` is inferred from what follows.
///
/// ```wl
/// In:  ReplicateLayer[2][{5, 6}]
/// Out: {{5., 6.}, {5., 6.}}
///
/// In:  ReplicateLayer[3, 2][{5, 6}]
/// Out: {{5., 5., 5.}, {6., 6., 6.}}
///
/// In:  ReplicateLayer[{2, 2}][7]
/// Out: {{7., 7.}, {7., 7.}}
///
/// In:  ReplicateLayer[2, -1][{5, 6}]
/// Out: {{5., 5.}, {6., 6.}}
/// ```
///
/// @param sizes the sizes of the new levels, 0 for those to be inferred
/// @param position the level of the first of them, negative from the end
@Builtin(seeAlso = {"ReshapeLayer", "ThreadingLayer", "ConstantArray"})
public record ReplicateLayer(List<Integer> sizes, int position) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("ReplicateLayer");
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr first(Expr sizes, Options options, Frame frame) {
    return of(sizes, Int.ONE, options, frame);
  }

  @Form
  static Expr of(Expr sizes, Expr position, Options options, Frame frame) {
    List<Integer> read = read(sizes);
    int level = Arguments.level(position);
    if (read == null || level == 0) {
      return frame.fail(
          NetMessages.PARAMETER.by("ReplicateLayer"),
          read == null ? sizes : position,
          Str.of(
              read == null
                  ? "a positive integer, Automatic or a list of such"
                  : "the number of a level"));
    }
    return Construction.net(new ReplicateLayer(read, level), options, frame);
  }

  private static @Nullable List<Integer> read(Expr spec) {
    List<Expr> given =
        spec instanceof Normal list && Lists.isList(list) ? list.args() : List.of(spec);
    var sizes = new ArrayList<Integer>();
    for (Expr one : given) {
      if (Arguments.size(one) == 0 && !one.equals(Sym.AUTOMATIC)) {
        return null;
      }
      sizes.add(Arguments.size(one));
    }
    return sizes.isEmpty() ? null : List.copyOf(sizes);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  /// How many axes of an input of this rank come before the new ones; -1 where there are too few.
  private int before(int rank) {
    int before = position > 0 ? position - 1 : rank + 1 + position;
    return before <= rank ? before : -1;
  }

  @Override
  public void infer(Rules rules) {
    ShapeVar input = rules.input();
    int count = sizes.size();
    if (input.rank() < 0 && rules.output().rank() >= 0) {
      if (rules.output().rank() < count) {
        throw rules.fail(rules.output(), "array with at least " + Arguments.levels(count));
      }
      rules.rank(input, rules.output().rank() - count);
    }
    List<DimVar> dims = input.dims();
    if (dims == null) {
      return;
    }
    int before = before(dims.size());
    if (before < 0) {
      throw rules.fail(input, "array with at least " + Arguments.levels(Math.abs(position) - 1));
    }
    var output = new ArrayList<>(dims.subList(0, before));
    sizes.forEach(size -> output.add(rules.sizeOrOpen(size)));
    output.addAll(dims.subList(before, dims.size()));
    rules.shape(rules.output(), output);
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Node x = scope.input();
    int before = before(x.shape().rank());
    int[] places =
        IntStream.range(0, x.shape().rank()).map(i -> i < before ? i : i + sizes.size()).toArray();
    return Map.of("Output", scope.graph().broadcast(x, scope.output("Output"), places));
  }

  @Override
  public List<Expr> arguments() {
    List<Expr> written =
        sizes.stream().map(size -> size == 0 ? (Expr) Sym.AUTOMATIC : Int.of(size)).toList();
    Expr first = written.size() == 1 ? written.getFirst() : Lists.of(written);
    return position == 1 ? List.of(first) : List.of(first, Int.of(position));
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return switch (name) {
      case "Dimensions" -> arguments().getFirst();
      case "Level", "Position" -> Int.of(position);
      default -> null;
    };
  }
}
