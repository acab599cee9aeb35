package org.scheelite.net.layer.basic;

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
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// A unit vector for each integer.
///
/// `UnitVectorLayer[n]` turns the integer `k` into the vector of length `n` that is 1 at position
/// `k` and 0 elsewhere; `UnitVectorLayer[]` leaves `n` to be inferred. The input is an integer or
/// an array of integers of any shape; the output has one level more.
///
/// ```wl
/// In:  UnitVectorLayer[3][2]
/// Out: {0., 1., 0.}
///
/// In:  UnitVectorLayer[3, "Input" -> "Varying"][{1, 3}]
/// Out: {{1., 0., 0.}, {0., 0., 1.}}
/// ```
///
/// @param count the length of the vectors, 0 for one to be inferred
@Builtin(seeAlso = {"EmbeddingLayer", "UnitVector"})
public record UnitVectorLayer(int count) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("UnitVectorLayer");
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr open(Options options, Frame frame) {
    return of(Sym.AUTOMATIC, options, frame);
  }

  @Form
  static Expr of(Expr count, Options options, Frame frame) {
    int size = Arguments.size(count);
    if (size == 0 && !count.equals(Sym.AUTOMATIC)) {
      return frame.fail(
          NetMessages.PARAMETER.by("UnitVectorLayer"),
          count,
          Str.of("a positive integer or Automatic"));
    }
    int known = Integers.count(size, options.get(INPUT));
    return Construction.net(new UnitVectorLayer(known), options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public PortType port(String name) {
    return Integers.port(name);
  }

  @Override
  public void infer(Rules rules) {
    DimVar size = rules.sizeOrOpen(count);
    Integers.infer(rules, size);
    Integers.range(rules, size, rules.output());
  }

  @Override
  public Map<String, PortType> refine(Map<String, PortType> inputs) {
    return Integers.refine(inputs, count);
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node indices = g.sub(scope.input(), g.constant(1));
    return Map.of("Output", g.oneHot(indices, scope.output("Output").dim(-1)));
  }

  @Override
  public List<Expr> arguments() {
    return count == 0 ? List.of() : List.of(Int.of(count));
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("Size") || name.equals("ClassNumber")
        ? count == 0 ? Sym.AUTOMATIC : Int.of(count)
        : null;
  }
}
