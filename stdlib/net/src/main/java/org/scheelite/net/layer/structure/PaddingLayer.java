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
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetMessages;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.lower.Masks;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.lower.Take;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.Length;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// Adds elements at the ends of levels.
///
/// `PaddingLayer[{{m1, n1}, {m2, n2}, …}]` adds `mi` elements at the beginning and `ni` at the end
/// of level `i`; further levels stay as they are. `Padding -> c` adds the number `c` (0 by
/// default), `Padding -> "Fixed"` repeats the elements at the ends, `Padding -> "Reflected"`
/// mirrors at them without repeating them, as in `ArrayPad`.
///
/// ```wl
/// In:  PaddingLayer[{{1, 2}}][{1, 2, 3}]
/// Out: {0., 1., 2., 3., 0., 0.}
///
/// In:  PaddingLayer[{{1, 2}}, Padding -> "Fixed"][{1, 2, 3}]
/// Out: {1., 1., 2., 3., 3., 3.}
///
/// In:  PaddingLayer[{{1, 2}}, Padding -> "Reflected"][{1, 2, 3}]
/// Out: {2., 1., 2., 3., 2., 1.}
///
/// In:  PaddingLayer[{{1, 0}, {0, 1}}, Padding -> 7][{{1, 2}}]
/// Out: {{7., 7., 7.}, {1., 2., 7.}}
/// ```
///
/// @param sizes numbers of elements at the beginning and end of each level
/// @param padding a number, `"Fixed"` or `"Reflected"`
@Builtin(seeAlso = {"ConvolutionLayer", "PartLayer", "ArrayPad"})
public record PaddingLayer(List<List<Integer>> sizes, Expr padding) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("PaddingLayer");
  private static final Symbol PADDING_NAME = Symbol.system("Padding");
  private static final Str FIXED = Str.of("Fixed");
  private static final Str REFLECTED = Str.of("Reflected");

  /// What is added: a number, `"Fixed"` or `"Reflected"`.
  static final Option<Expr> PADDING =
      Option.symbol(
          "Padding",
          Int.ZERO,
          "a number, \"Fixed\" or \"Reflected\"",
          (value, frame) ->
              value.equals(FIXED) || value.equals(REFLECTED)
                  ? value
                  : Double.isNaN(Arguments.real(value, frame))
                      ? null
                      : Real.of(Arguments.real(value, frame)));

  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr of(Expr sizes, Options options, Frame frame) {
    List<List<Integer>> read = read(sizes);
    return read == null
        ? frame.fail(
            NetMessages.PARAMETER.by("PaddingLayer"),
            sizes,
            Str.of("a list of pairs of integers that are at least 0"))
        : Construction.net(new PaddingLayer(read, options.get(PADDING)), options, frame);
  }

  private static @Nullable List<List<Integer>> read(Expr spec) {
    if (!(spec instanceof Normal list) || !Lists.isList(list) || list.size() == 0) {
      return null;
    }
    var sizes = new ArrayList<List<Integer>>();
    for (Expr one : list.args()) {
      if (!(one instanceof Normal pair)
          || !Lists.isList(pair)
          || pair.size() != 2
          || !(pair.arg(0) instanceof Int(long before))
          || !(pair.arg(1) instanceof Int(long after))
          || before < 0
          || after < 0
          || before + after > 1 << 24) {
        return null;
      }
      sizes.add(List.of((int) before, (int) after));
    }
    return List.copyOf(sizes);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  private int before(int axis) {
    return axis < sizes.size() ? sizes.get(axis).getFirst() : 0;
  }

  private int added(int axis) {
    return axis < sizes.size() ? sizes.get(axis).getFirst() + sizes.get(axis).getLast() : 0;
  }

  @Override
  public void infer(Rules rules) {
    changed(rules, rules.input(), rules.output(), 1);
    changed(rules, rules.output(), rules.input(), -1);
  }

  private void changed(Rules rules, ShapeVar from, ShapeVar to, int sign) {
    List<DimVar> dims = from.dims();
    if (dims == null) {
      return;
    }
    if (dims.size() < sizes.size()) {
      throw rules.fail(from, "array with at least " + Arguments.levels(sizes.size()));
    }
    var changed = new ArrayList<DimVar>();
    for (int i = 0; i < dims.size(); i++) {
      DimVar dim = dims.get(i).changed(Length.Change.by(sign * added(i)));
      if (dim == null) {
        throw rules.fail(from, "array that is larger than its padding");
      }
      changed.add(sign > 0 || !dims.get(i).varying() ? dim : rules.open());
    }
    rules.shape(to, changed);
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node x = scope.input();
    if (padding instanceof Num number) {
      return Map.of("Output", filled(scope, g, x, number.doubleValue()));
    }
    for (int axis = 0; axis < sizes.size(); axis++) {
      if (added(axis) > 0) {
        Node length = scope.length("Input", axis);
        int size = x.shape().dim(axis);
        int start = before(axis);
        if (length == null) {
          int[] places =
              IntStream.range(0, size + added(axis)).map(i -> source(i - start, size)).toArray();
          x = Take.at(g, x, axis, places);
        } else {
          Node place = g.sub(g.range(size + added(axis)), g.constant(start));
          x = Take.at(g, x, axis, source(g, place, length));
        }
      }
    }
    return Map.of("Output", x);
  }

  private Node filled(Scope scope, Graph g, Node x, double number) {
    int rank = x.shape().rank();
    int[] start = IntStream.range(0, rank).map(this::before).toArray();
    int[] step = IntStream.range(0, rank).map(i -> 1).toArray();
    Node own = Masks.filled(scope, "Input", number);
    Node c = g.constant(number);
    Node shifted = number == 0 ? own : g.sub(own, c);
    Node padded = g.pad(shifted, start, step, scope.output("Output"));
    return number == 0 ? padded : g.add(padded, c);
  }

  /// The place that is repeated or mirrored to `i`.
  private int source(int i, int size) {
    if (padding.equals(FIXED) || size == 1) {
      return Math.clamp(i, 0, size - 1);
    }
    int period = 2 * (size - 1);
    int place = Math.floorMod(i, period);
    return place < size ? place : period - place;
  }

  private Node source(Graph g, Node i, Node length) {
    Node last = g.sub(length, g.constant(1));
    if (padding.equals(FIXED)) {
      return g.max(g.min(i, last), g.constant(0));
    }
    Node period = g.max(g.mul(last, g.constant(2)), g.constant(1));
    Node place = g.mod(i, period);
    return g.min(place, g.abs(g.sub(period, place)));
  }

  @Override
  public List<Expr> arguments() {
    return List.of(Lists.of(sizes.stream().map(Arguments::list).toList()));
  }

  @Override
  public List<Expr> options() {
    boolean zero = padding instanceof Num number && number.doubleValue() == 0;
    return zero ? List.of() : List.of(Call.rule(PADDING_NAME, padding));
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return switch (name) {
      case "PaddingSize", "Sizes" -> arguments().getFirst();
      case "Padding" -> padding;
      default -> null;
    };
  }
}
