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
import org.scheelite.net.ArraySpec;
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

/// A vector for each integer.
///
/// `EmbeddingLayer[size, n]` turns integers from 1 to `n` into vectors of `size` numbers: integer
/// `k` into row `k` of the array `"Weights"`, which has the dimensions `{n, size}`.
/// `EmbeddingLayer[size]` leaves `n` to be inferred from the input. The input is an integer or an
/// array of integers of any shape; the output has one level more.
///
/// ```wl
/// In:  EmbeddingLayer[2, 3, "Weights" -> {{1, 2}, {3, 4}, {5, 6}}][3]
/// Out: {5., 6.}
///
/// In:  EmbeddingLayer[2, 3, "Weights" -> {{1, 2}, {3, 4}, {5, 6}}, "Input" -> "Varying"][{1, 3}]
/// Out: {{1., 2.}, {5., 6.}}
/// ```
///
/// @param size the length of the vectors, 0 for one to be inferred
/// @param count how many integers there are, 0 for a number to be inferred
@Builtin(seeAlso = {"UnitVectorLayer", "NetEncoder"})
public record EmbeddingLayer(int size, int count) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("EmbeddingLayer");

  /// The vectors, one row for each integer: `Automatic` or an array.
  static final Option<ArraySpec> WEIGHTS = LayerOptions.array("Weights");

  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr open(Options options, Frame frame) {
    return make(Sym.AUTOMATIC, Sym.AUTOMATIC, options, frame);
  }

  @Form
  static Expr open(Expr size, Options options, Frame frame) {
    return make(size, Sym.AUTOMATIC, options, frame);
  }

  @Form
  static Expr of(Expr size, Expr count, Options options, Frame frame) {
    return make(size, count, options, frame);
  }

  private static Expr make(Expr size, Expr count, Options options, Frame frame) {
    for (Expr one : List.of(size, count)) {
      if (Arguments.size(one) == 0 && !one.equals(Sym.AUTOMATIC)) {
        return frame.fail(
            NetMessages.PARAMETER.by("EmbeddingLayer"),
            one,
            Str.of("a positive integer or Automatic"));
      }
    }
    int known = Integers.count(Arguments.size(count), options.get(INPUT));
    return Construction.net(new EmbeddingLayer(Arguments.size(size), known), options, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<String> arrays() {
    return List.of("Weights");
  }

  @Override
  public PortType port(String name) {
    return Integers.port(name);
  }

  @Override
  public void infer(Rules rules) {
    List<DimVar> weights = rules.rank(rules.array("Weights"), 2);
    rules.equal(rules.sizeOrOpen(count), weights.getFirst(), rules.array("Weights"));
    rules.equal(rules.sizeOrOpen(size), weights.getLast(), rules.array("Weights"));
    Integers.range(rules, weights.getFirst(), rules.array("Weights"));
    Integers.infer(rules, weights.getLast());
  }

  @Override
  public Map<String, PortType> refine(Map<String, PortType> inputs) {
    return Integers.refine(inputs, count);
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node indices = g.sub(scope.input(), g.constant(1));
    return Map.of("Output", g.gather(scope.array("Weights"), indices));
  }

  @Override
  public List<Expr> arguments() {
    Expr first = size == 0 ? Sym.AUTOMATIC : Int.of(size);
    return count > 0 ? List.of(first, Int.of(count)) : size == 0 ? List.of() : List.of(first);
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return switch (name) {
      case "Size", "OutputDimension" -> size == 0 ? Sym.AUTOMATIC : Int.of(size);
      case "ClassNumber", "Count" -> count == 0 ? Sym.AUTOMATIC : Int.of(count);
      default -> null;
    };
  }
}
