package org.scheelite.net.layer.array;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.layer.InputPorts;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// The sum of several arrays of the same shape, element by element.
///
/// `TotalLayer[]` has the inputs `"Input1"`, `"Input2"`, …, unless `InputPorts` gives names, types
/// or their number.
///
/// ```wl
/// In:  TotalLayer[][{{1, 2}, {3, 4}, {5, 6}}]
/// Out: {9., 12.}
///
/// In:  NetGraph[{Ramp, Abs, TotalLayer[]}, {NetPort["Input"] -> {1, 2}, {1, 2} -> 3}][3]
/// Out: 6.
/// ```
///
/// @param inputs the names of the inputs; empty while their number is open
@Builtin(seeAlso = {"ThreadingLayer", "CatenateLayer"})
public record TotalLayer(List<String> inputs) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("TotalLayer");

  static final Option<Expr> INPUT_PORTS = InputPorts.OPTION;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  @Form(whole = true, max = 100)
  static @Nullable Expr of(Normal call, Frame frame) {
    return call.size() > frame.trailingOptions(call)
        ? null
        : InputPorts.net("TotalLayer", call, List.of(), TotalLayer::new, frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public @Nullable Layer withInputs(int count) {
    if (inputs.isEmpty()) {
      return new TotalLayer(InputPorts.numbered(count));
    }
    return inputs.size() == count ? this : null;
  }

  @Override
  public void infer(Rules rules) {
    rules.inputs().forEach(input -> rules.same(input, rules.output()));
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    return Map.of("Output", scope.inputs().values().stream().reduce(g::add).orElseThrow());
  }

  @Override
  public List<Expr> arguments() {
    return List.of();
  }

  @Override
  public List<Expr> options() {
    return InputPorts.options(inputs);
  }
}
