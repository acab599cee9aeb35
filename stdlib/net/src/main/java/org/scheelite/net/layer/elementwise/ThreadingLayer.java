package org.scheelite.net.layer.elementwise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.layer.InputPorts;
import org.scheelite.net.lower.Functions;
import org.scheelite.net.lower.Scalars;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.lower.Unsupported;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// Applies a function of several arguments to the elements of several arrays.
///
/// `ThreadingLayer[f]` takes `Plus`, `Times`, `Subtract`, `Divide`, `Power`, `Min`, `Max`, `ArcTan`
/// … or any function of the kind that `ElementwiseLayer` takes. The inputs are called `"Input1"`,
/// `"Input2"`, …; a function with named slots such as `#A + #B &` gives them its own names, and
/// `InputPorts` gives names, types or their number. Otherwise the number of inputs follows from the
/// connections.
///
/// `ThreadingLayer[f, spec]` says how shapes are made to agree. `Automatic`: all have the same
/// rank, and levels of size 1 are repeated. `None`: all have the same dimensions. `n`: missing
/// dimensions are put in at level `n` of the smaller arrays; negative levels count from the end.
/// `{spec1, …}`: one for each input.
///
/// ```wl
/// In:  ThreadingLayer[Plus][{{1, 2}, {10, 20}}]
/// Out: {11., 22.}
///
/// In:  ThreadingLayer[Times][{{{1, 2}, {3, 4}}, {{10}, {100}}}]
/// Out: {{10., 20.}, {300., 400.}}
///
/// In:  ThreadingLayer[Plus, -1][{{{1, 2}, {3, 4}}, {10, 20}}]
/// Out: {{11., 12.}, {23., 24.}}
/// ```
///
/// @param function the function as given
/// @param body what it makes of placeholders; null while the number of inputs is open
/// @param broadcasting how shapes are made to agree, as given
/// @param inputs the names of the inputs; empty while their number is open
@Builtin(seeAlso = {"ElementwiseLayer", "CatenateLayer", "TotalLayer"})
public record ThreadingLayer(
    Expr function, @Nullable Expr body, Expr broadcasting, List<String> inputs) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("ThreadingLayer");

  static final Option<Expr> INPUT_PORTS = InputPorts.OPTION;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  /// The function is not made of functions that nets know.
  static final Message FUNCTION =
      Message.of(
          "ThreadingLayer::invfunc",
          "`1` cannot be used in a net: `2` is not made of the functions that layers know.");

  @Form(whole = true, min = 1, max = 100)
  static @Nullable Expr of(Normal call, Frame frame) {
    int count = call.size() - frame.trailingOptions(call);
    if (count < 1 || count > 2) {
      return null;
    }
    Expr function = call.arg(0);
    Expr spec = count == 2 ? call.arg(1) : Sym.AUTOMATIC;
    if (!Broadcasting.valid(spec)) {
      return frame.fail(
          NetMessages.PARAMETER.by("ThreadingLayer"),
          spec,
          Str.of("Automatic, None, a level, or a list of these"));
    }
    return InputPorts.net(
        "ThreadingLayer", call, ports(function), names -> of(function, spec, names, frame), frame);
  }

  private static List<String> ports(Expr function) {
    List<String> names = Functions.slotNames(function);
    return names.isEmpty() ? InputPorts.numbered(Functions.arity(function)) : names;
  }

  private static ThreadingLayer of(Expr function, Expr spec, List<String> names, Frame frame) {
    int count = names.isEmpty() ? 2 : names.size();
    try {
      Expr body = Functions.body(function, count, frame);
      Expr plain = Functions.plainBody(function, count);
      boolean open = names.isEmpty() && body.equals(plain);
      List<String> inputs = names.isEmpty() && !open ? InputPorts.numbered(2) : names;
      return new ThreadingLayer(function, open ? null : body, spec, inputs);
    } catch (Unsupported e) {
      throw new NetFault(FUNCTION, function, e.expr());
    }
  }

  /// The layer that a function such as `Plus` stands for in a graph.
  ///
  /// @throws NetFault where nets do not know the function
  public static ThreadingLayer of(Expr function, Frame frame) {
    return of(function, Sym.AUTOMATIC, ports(function), frame);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public @Nullable Layer withInputs(int count) {
    if (!inputs.isEmpty()) {
      return inputs.size() == count ? this : null;
    }
    Expr made = Functions.plainBody(function, count);
    return made != null && Functions.fits(made, count)
        ? new ThreadingLayer(function, made, broadcasting, InputPorts.numbered(count))
        : null;
  }

  @Override
  public void infer(Rules rules) {
    if (!inputs.isEmpty()) {
      Broadcasting.infer(broadcasting, rules);
    }
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Shape shape = scope.output("Output");
    int rows = scope.inputs().values().stream().mapToInt(Node::rows).max().orElse(0);
    var variables = new HashMap<Symbol, Node>();
    int i = 0;
    for (Node x : scope.inputs().values()) {
      Node full = Broadcasting.apply(g, broadcasting, i, x, shape);
      variables.put(Functions.placeholder(i++), g.expand(full, rows));
    }
    if (body == null) {
      throw new IllegalStateException("a threading layer without inputs");
    }
    Node y = g.broadcast(new Scalars(g, variables).node(body), shape);
    return Map.of("Output", g.expand(y, rows));
  }

  @Override
  public List<Expr> arguments() {
    return broadcasting.equals(Sym.AUTOMATIC) ? List.of(function) : List.of(function, broadcasting);
  }

  @Override
  public List<Expr> options() {
    return inputs.equals(ports(function)) ? List.of() : InputPorts.options(inputs);
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return switch (name) {
      case "Function" -> function;
      case "Broadcasting" -> broadcasting;
      default -> null;
    };
  }
}
