package org.scheelite.net.layer.sequence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// The positions of the elements of a sequence.
///
/// `SequenceIndicesLayer[]` gives `{1, 2, …}` up to the length of its input; `"Maximum" -> max`
/// puts `max` in place of larger positions.
///
/// ```wl
/// In:  SequenceIndicesLayer["Maximum" -> 3][{7, 8, 9, 10, 11}]
/// Out: {1, 2, 3, 3, 3}
///
/// In:  SequenceIndicesLayer[][{{1, 2}, {3, 4}}]
/// Out: {1, 2}
/// ```
///
/// @param maximum the largest position given, 0 for no limit
@Builtin(seeAlso = {"EmbeddingLayer", "SequenceLastLayer"})
public record SequenceIndicesLayer(int maximum) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("SequenceIndicesLayer");

  /// The largest position given; `Infinity` for no limit.
  static final Option<Integer> MAXIMUM =
      Option.string(
          "Maximum",
          Sym.INFINITY,
          "a positive integer or Infinity",
          (value, frame) ->
              Arguments.infinite(value)
                  ? Integer.valueOf(0)
                  : Arguments.size(value) > 0 ? Integer.valueOf(Arguments.size(value)) : null);

  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form
  static Expr of(Options options, Frame frame) {
    return Construction.net(new SequenceIndicesLayer(options.get(MAXIMUM)), options, frame);
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
    List<DimVar> dims = rules.input().dims();
    DimVar output = rules.rank(rules.output(), 1).getFirst();
    if (dims != null) {
      if (dims.isEmpty()) {
        throw rules.fail(rules.input(), "sequence");
      }
      rules.equal(dims.getFirst(), output, rules.output());
    }
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node places = g.add(g.range(scope.output("Output").dim(0)), g.constant(1));
    Node limited = maximum == 0 ? places : g.min(places, g.constant(maximum));
    return Map.of("Output", g.expand(limited, Math.max(1, scope.input().rows())));
  }

  @Override
  public List<Expr> arguments() {
    return List.of();
  }

  @Override
  public List<Expr> options() {
    return maximum == 0 ? List.of() : List.of(Call.rule(Str.of("Maximum"), Int.of(maximum)));
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("Maximum") ? maximum == 0 ? Sym.INFINITY : Int.of(maximum) : null;
  }
}
