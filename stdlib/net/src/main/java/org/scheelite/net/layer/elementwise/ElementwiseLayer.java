package org.scheelite.net.layer.elementwise;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetFault;
import org.scheelite.net.lower.Functions;
import org.scheelite.net.lower.Scalars;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.lower.Unsupported;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;

/// Applies a function to each element of its input.
///
/// `ElementwiseLayer[f]` takes a function of the language: `Ramp`, `Tanh`, `LogisticSigmoid`,
/// `Exp`, `Sin`, `Gamma` and the like, or any function that makes of a symbolic argument an
/// expression of such functions, numbers, arithmetic, `Min`, `Max`, `Clip`, `Mod`, `Power`, `Surd`,
/// `Chop`, conditions (`If`, `Which`, `Piecewise`, `And`, `Or`, `Not`) and comparisons.
///
/// `ElementwiseLayer["name"]` takes one of `"RectifiedLinearUnit"` (`"ReLU"`),
/// `"ExponentialLinearUnit"` (`"ELU"`), `"ScaledExponentialLinearUnit"` (`"SELU"`),
/// `"GaussianErrorLinearUnit"` (`"GELU"`, with the error function), `"Swish"`, `"HardSwish"`,
/// `"Mish"`, `"SoftSign"`, `"SoftPlus"`, `"HardTanh"`, `"HardSigmoid"` and `"Sigmoid"`.
///
/// In containers a bare function stands for this layer. Input and output have the same shape.
///
/// ```wl
/// In:  ElementwiseLayer[Ramp][{-1, 0, 2}]
/// Out: {0., 0., 2.}
///
/// In:  ElementwiseLayer["HardSigmoid"][{-2, -1, 0, 0.5, 3}]
/// Out: {0., 0., 0.5, 0.75, 1.}
///
/// In:  ElementwiseLayer[If[# > 0, #, 0.1 #] &][{-1, 2}]
/// Out: {-0.1, 2.}
/// ```
///
/// @param function the function as given
/// @param body what it makes of the placeholder
@Builtin(seeAlso = {"ThreadingLayer", "NetChain"})
public record ElementwiseLayer(Expr function, Expr body) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("ElementwiseLayer");
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  /// The function is not made of functions that nets know.
  static final Message FUNCTION =
      Message.of(
          "ElementwiseLayer::invfunc",
          "`1` cannot be used in a net: `2` is not made of the functions that layers know.");

  @Form
  static Expr of(Expr function, Options options, Frame frame) {
    return NetFault.guard(
        frame, () -> Construction.net(new ElementwiseLayer(function, frame), options, frame));
  }

  /// The layer of a function, as containers make it of a bare one.
  ///
  /// @throws NetFault where nets do not know the function
  public ElementwiseLayer(Expr function, Frame frame) {
    this(function, body(function, frame));
  }

  private static Expr body(Expr function, Frame frame) {
    try {
      return Functions.body(function, 1, frame);
    } catch (Unsupported e) {
      throw new NetFault(FUNCTION, function, e.expr());
    }
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public void infer(Rules rules) {
    rules.same(rules.input(), rules.output());
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Node x = scope.input();
    Graph g = scope.graph();
    Node y = new Scalars(g, Map.of(Functions.placeholder(0), x)).node(body);
    Node full = g.broadcast(y, x.shape());
    return Map.of("Output", x.batched() ? g.expand(full, x.rows()) : full);
  }

  @Override
  public List<Expr> arguments() {
    return List.of(function);
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("Function") ? function : null;
  }
}
