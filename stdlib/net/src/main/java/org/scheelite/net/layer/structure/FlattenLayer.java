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
import org.scheelite.expr.Call;
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
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// Merges levels of its input, in row-major order.
///
/// `FlattenLayer[]` gives a vector. `FlattenLayer[i]` merges the first `i + 1` levels,
/// `FlattenLayer[-i]` the last `i + 1`. `FlattenLayer[{{s11, s12, …}, {s21, …}, …}]` merges the
/// listed levels to the first, second … level of the output, as `Flatten` does. One number becomes
/// a vector of length 1.
///
/// ```wl
/// In:  FlattenLayer[][{{1, 2}, {3, 4}}]
/// Out: {1., 2., 3., 4.}
///
/// In:  FlattenLayer[{{2, 1}}][{{1, 2}, {3, 4}}]
/// Out: {1., 3., 2., 4.}
/// ```
///
/// @param depth how many levels are merged with the first (positive) or last (negative) one; 0 for
///   all
/// @param groups the levels merged, from 1; null where `depth` says it
@Builtin(seeAlso = {"ReshapeLayer", "Flatten"})
public record FlattenLayer(int depth, @Nullable List<List<Integer>> groups) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("FlattenLayer");
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr all(Options options, Frame frame) {
    return Construction.net(new FlattenLayer(0, null), options, frame);
  }

  @Form
  static Expr level(Expr level, Options options, Frame frame) {
    if (level.equals(Call.of(Sym.DIRECTED_INFINITY, Int.ONE)) || level.equals(Sym.INFINITY)) {
      return all(options, frame);
    }
    int depth = Arguments.level(level);
    List<List<Integer>> groups = depth == 0 ? groups(level) : null;
    if (depth == 0 && groups == null) {
      return frame.fail(
          NetMessages.PARAMETER.by("FlattenLayer"),
          level,
          Str.of("a number of levels or a list of lists of levels"));
    }
    return Construction.net(new FlattenLayer(depth, groups), options, frame);
  }

  private static @Nullable List<List<Integer>> groups(Expr spec) {
    if (!(spec instanceof Normal list) || !Lists.isList(list) || list.size() == 0) {
      return null;
    }
    var groups = new ArrayList<List<Integer>>();
    for (Expr one : list.args()) {
      List<Integer> group = Lists.isList(one) ? Arguments.sizes(one) : null;
      if (group == null || group.isEmpty()) {
        return null;
      }
      groups.add(group);
    }
    long distinct = groups.stream().flatMap(List::stream).distinct().count();
    long count = groups.stream().mapToLong(List::size).sum();
    return distinct == count ? List.copyOf(groups) : null;
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  /// The levels (from 0) merged to each level of the output, for an input of this rank.
  private List<List<Integer>> plan(int rank) {
    var plan = new ArrayList<List<Integer>>();
    if (groups != null) {
      groups.forEach(group -> plan.add(group.stream().map(level -> level - 1).toList()));
      IntStream.range(0, rank)
          .filter(i -> groups.stream().noneMatch(group -> group.contains(i + 1)))
          .forEach(i -> plan.add(List.of(i)));
      return plan;
    }
    int merged = depth == 0 ? rank : Math.min(rank, Math.abs(depth) + 1);
    int first = depth >= 0 ? 0 : rank - merged;
    IntStream.range(0, first).forEach(i -> plan.add(List.of(i)));
    plan.add(IntStream.range(first, first + merged).boxed().toList());
    IntStream.range(first + merged, rank).forEach(i -> plan.add(List.of(i)));
    return plan;
  }

  @Override
  public void infer(Rules rules) {
    if (depth == 0 && groups == null) {
      rules.rank(rules.output(), 1);
    }
    List<DimVar> dims = rules.input().dims();
    if (dims == null) {
      return;
    }
    int deepest = groups == null ? 0 : groups.stream().flatMap(List::stream).reduce(0, Math::max);
    if (deepest > dims.size()) {
      throw rules.fail(rules.input(), "array with at least " + Arguments.levels(deepest));
    }
    var output = new ArrayList<DimVar>();
    for (List<Integer> group : plan(dims.size())) {
      long product = 1;
      for (int level : group) {
        product *= dims.get(level).size();
        if (product > Integer.MAX_VALUE) {
          throw rules.fail(rules.input(), "array with fewer elements");
        }
      }
      if (group.size() == 1) {
        output.add(dims.get(group.getFirst()));
      } else {
        output.add(product == 0 ? rules.open() : rules.size((int) product));
      }
    }
    rules.shape(rules.output(), output);
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Node x = scope.input();
    Graph g = scope.graph();
    int[] order = plan(x.shape().rank()).stream().flatMap(List::stream).mapToInt(i -> i).toArray();
    return Map.of("Output", g.reshape(g.transpose(x, order), scope.output("Output")));
  }

  @Override
  public List<Expr> arguments() {
    if (groups != null) {
      return List.of(Call.list(groups.stream().map(Arguments::list).toList()));
    }
    return depth == 0 ? List.of() : List.of(Int.of(depth));
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("Level")
        ? arguments().isEmpty() ? Sym.INFINITY : arguments().getFirst()
        : null;
  }
}
