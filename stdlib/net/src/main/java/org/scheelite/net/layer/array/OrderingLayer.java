package org.scheelite.net.layer.array;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
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
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// The positions at which the elements of a vector appear in order.
///
/// `OrderingLayer[]` gives the positions of all elements, the least first; `OrderingLayer[n]` those
/// of the first `n`, `OrderingLayer[-n]` those of the last `n`, as `Ordering` does. Equal elements
/// stay in order. No gradient goes through.
///
/// ```wl
/// In:  OrderingLayer[][{30, 10, 20}]
/// Out: {2, 3, 1}
///
/// In:  OrderingLayer[1][{30, 10, 20}]
/// Out: {2}
///
/// In:  OrderingLayer[-2][{30, 10, 20}]
/// Out: {3, 1}
/// ```
///
/// @param count how many positions, negative for the last ones, 0 for all
@Builtin(seeAlso = {"ExtractLayer", "Ordering"})
public record OrderingLayer(int count) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("OrderingLayer");
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr all(Options options, Frame frame) {
    return Construction.net(new OrderingLayer(0), options, frame);
  }

  @Form
  static Expr of(Expr count, Options options, Frame frame) {
    int number = Arguments.level(count);
    return number == 0 && !count.equals(Sym.ALL)
        ? frame.fail(
            NetMessages.PARAMETER.by("OrderingLayer"),
            count,
            Str.of("an integer that is not 0, or All"))
        : Construction.net(new OrderingLayer(number), options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public PortType port(String name) {
    PortType type = PortType.REAL.withDims(null);
    return name.equals("Output") ? type.withElement(Element.INTEGER) : type;
  }

  @Override
  public void infer(Rules rules) {
    DimVar input = rules.rank(rules.input(), 1).getFirst();
    DimVar output = rules.rank(rules.output(), 1).getFirst();
    if (count == 0) {
      rules.equal(input, output, rules.output());
    } else {
      int wanted = Math.abs(count);
      if (input.size() > 0) {
        rules.equal(rules.size(Math.min(wanted, input.size())), output, rules.output());
      } else if (input.varying()) {
        rules.equal(rules.size(wanted), output, rules.output());
      }
    }
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node x = Masks.filled(scope, "Input", Double.POSITIVE_INFINITY);
    Node order = g.add(g.order(x), g.constant(1));
    int size = scope.output("Output").dim(0);
    Node length = scope.length("Input", 0);
    if (count >= 0) {
      order = Take.slice(g, order, 0, 0, 1, size);
    } else if (length == null) {
      order = Take.slice(g, order, 0, x.shape().dim(0) - size, 1, size);
    } else {
      Node first = g.max(g.sub(length, g.constant(size)), g.constant(0));
      order = Take.at(g, order, 0, g.add(first, g.range(size)));
    }
    return Map.of("Output", order);
  }

  @Override
  public List<Expr> arguments() {
    return count == 0 ? List.of() : List.of(Int.of(count));
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("Count") ? count == 0 ? Sym.ALL : Int.of(count) : null;
  }
}
