package org.scheelite.net.layer.array;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetMessages;
import org.scheelite.net.layer.InputPorts;
import org.scheelite.net.layer.Transposition;
import org.scheelite.net.lower.Masks;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// The product of arrays: the last level of each is summed with the first of the next.
///
/// `DotLayer[]` gives `Dot[in1, in2, …]`; `DotLayer[{spec1, spec2, …}]` transposes the inputs
/// before, by `None`, `m <-> n`, a list of such, or a permutation. The inputs are called
/// `"Input1"`, `"Input2"`, …, unless `InputPorts` gives names, types or their number.
///
/// ```wl
/// In:  DotLayer[][{{1, 2}, {3, 4}}]
/// Out: 11.
///
/// In:  DotLayer[][{{{1, 2}, {3, 4}}, {1, 1}}]
/// Out: {3., 7.}
///
/// In:  DotLayer[{1 <-> 2, None}][{{{1, 2}, {3, 4}}, {1, 1}}]
/// Out: {4., 6.}
/// ```
///
/// @param orders how the inputs are transposed; empty for none
/// @param inputs the names of the inputs; empty while their number is open
@Builtin(seeAlso = {"LinearLayer", "ThreadingLayer", "Dot"})
public record DotLayer(List<Transposition> orders, List<String> inputs) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("DotLayer");
  private static final Transposition PLAIN = new Transposition(Sym.NONE);

  static final Option<Expr> INPUT_PORTS = InputPorts.OPTION;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form(whole = true, max = 100)
  static @Nullable Expr of(Normal call, Frame frame) {
    int count = call.size() - frame.trailingOptions(call);
    if (count > 1) {
      return null;
    }
    var orders = new ArrayList<Transposition>();
    if (count == 1) {
      List<Expr> given =
          call.arg(0) instanceof Normal list && Lists.isList(list)
              ? list.args()
              : List.of(Sym.NULL);
      for (Expr one : given) {
        Transposition order = Transposition.read(one);
        if (order == null) {
          return frame.fail(
              NetMessages.PARAMETER.by("DotLayer"),
              call.arg(0),
              Str.of("a list of None, m <-> n, lists of such, or permutations"));
        }
        orders.add(order);
      }
    }
    List<String> fixed = InputPorts.numbered(orders.size());
    return InputPorts.net(
        "DotLayer", call, fixed, names -> new DotLayer(List.copyOf(orders), names), frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public @Nullable Layer withInputs(int count) {
    if (inputs.isEmpty()) {
      return new DotLayer(orders, InputPorts.numbered(count));
    }
    return inputs.size() == count ? this : null;
  }

  private Transposition order(int index) {
    return index < orders.size() ? orders.get(index) : PLAIN;
  }

  @Override
  public void infer(Rules rules) {
    var product = new ArrayList<DimVar>();
    List<ShapeVar> all = rules.inputs();
    for (int i = 0; i < all.size(); i++) {
      ShapeVar input = all.get(i);
      List<DimVar> dims = input.dims();
      if (dims == null) {
        return;
      }
      if (dims.isEmpty()) {
        throw rules.fail(input, "array with at least 1 level");
      }
      List<DimVar> turned =
          Arrays.stream(order(i).order(rules, input)).mapToObj(dims::get).toList();
      if (i == 0) {
        product.addAll(turned);
      } else {
        if (product.isEmpty()) {
          throw rules.fail(input, "nothing, because the product before it is a number");
        }
        rules.equal(product.removeLast(), turned.getFirst(), input);
        product.addAll(turned.subList(1, turned.size()));
      }
    }
    if (!all.isEmpty()) {
      rules.shape(rules.output(), product);
    }
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node product = g.constant(1);
    int i = 0;
    for (String port : scope.inputs().keySet()) {
      Node x = order(i).apply(g, Masks.filled(scope, port, 0));
      product = i++ == 0 ? x : dot(g, product, x);
    }
    return Map.of("Output", product);
  }

  private static Node dot(Graph g, Node a, Node b) {
    int inner = a.shape().dim(-1);
    Shape rows = a.shape().part(0, a.shape().rank() - 1);
    Shape columns = b.shape().part(1, b.shape().rank());
    Node first = g.reshape(a, Shape.of(rows.size(), inner));
    Node second = g.reshape(b, Shape.of(inner, columns.size()));
    int[] dims =
        IntStream.concat(Arrays.stream(rows.dims()), Arrays.stream(columns.dims())).toArray();
    return g.reshape(g.dot(first, second), Shape.of(dims));
  }

  @Override
  public List<Expr> arguments() {
    return orders.isEmpty()
        ? List.of()
        : List.of(Lists.of(orders.stream().map(Transposition::spec).toList()));
  }

  @Override
  public List<Expr> options() {
    return inputs.equals(InputPorts.numbered(orders.size()))
        ? List.of()
        : InputPorts.options(inputs);
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("Transpositions")
        ? Lists.of(orders.stream().map(Transposition::spec).toList())
        : null;
  }
}
