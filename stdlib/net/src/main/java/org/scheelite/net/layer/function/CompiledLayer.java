package org.scheelite.net.layer.function;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetFault;
import org.scheelite.net.lower.Functions;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.lower.Unsupported;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Attribute;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// A function of any kind as a layer.
///
/// `CompiledLayer[f]` gives `f[x]` for a function with a typed parameter, `Function[Typed[x, type],
/// body]`. The type is that of a number, such as `"Real64"` or `"MachineInteger"`, or
/// `TypeSpecifier["PackedArray"][element, n]` (or `"NumericArray"`) for arrays of `n` levels. The
/// input has as many levels, and `f` is called for each example; where the input is said to have
/// one level less, `f` is called once for all examples.
///
/// `CompiledLayer[f, grad]` says the gradient: `grad[x, d]` or `grad[x, d, y]`, where `d` is the
/// gradient by the output and `y` the output, gives the gradient by the input. With `None` no
/// gradient flows. `Automatic` derives it where `f` is made of the functions that `FunctionLayer`
/// knows (such a function becomes part of the net's own code); others are differentiated by central
/// differences, which takes two calls for each element of the input.
///
/// The dimensions of the output are found by trying the function on an array of ones, unless
/// `"Output"` says them. The function is evaluated by the session that made the layer, with machine
/// numbers.
///
/// ```wl
/// In:  CompiledLayer[Function[Typed[x, "Real64"], x^2 + 1]][3]
/// Out: 10.
///
/// In:  largest = CompiledLayer[Function[Typed[x, TypeSpecifier["PackedArray"]["Real64", 1]], TakeLargest[x, 2]]];
///      largest[{3, 1, 4, 2}]
/// Out: {4., 3.}
///
/// In:  Round[largest[{3, 1, 4, 2}, NetPortGradient["Input"]], 0.001]
/// Out: {1., 0., 1., 0.}
///
/// In:  CompiledLayer[Function[Typed[x, "Real64"], Floor[x]], Function[{Typed[x, "Real64"], Typed[d, "Real64"]}, d]][2.5, NetPortGradient["Input"]]
/// Out: 1.
/// ```
///
/// @param function the function as the user wrote it
/// @param gradient the gradient as the user wrote it, `Automatic` or `None`
/// @param typed the function without its types
/// @param value its value in a placeholder; null where nets do not know it
/// @param guest the function in its session
/// @param gradientGuest the gradient in its session; null where none is given
/// @param gradientArity how many arguments the gradient takes
@Builtin(seeAlso = {"FunctionLayer", "ElementwiseLayer", "NetPortGradient"})
public record CompiledLayer(
    Expr function,
    Expr gradient,
    TypedFunction typed,
    @Nullable Expr value,
    Guest guest,
    @Nullable Guest gradientGuest,
    int gradientArity)
    implements Layer {
  private static final Symbol SYMBOL = Symbol.system("CompiledLayer");
  static final Option<PortType> INPUT = LayerOptions.INPUT;
  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  /// Something that is no function with types.
  static final Message FUNCTION =
      Message.of(
          "CompiledLayer::invfunc",
          "`1` is not a function with typed arguments such as Function[Typed[x, \"Real64\"], body].");

  /// The function gives what is no array of numbers, or one of other dimensions.
  static final Message VALUE =
      Message.of(
          "CompiledLayer::invval", "The value `2` of `1` is not an array of the expected numbers.");

  @Form
  static Expr of(Expr function, Options options, Frame frame) {
    return of(function, Sym.AUTOMATIC, options, frame);
  }

  @Form
  static Expr of(Expr function, Expr gradient, Options options, Frame frame) {
    return NetFault.guard(
        frame, () -> Construction.net(layer(function, gradient, frame), options, frame));
  }

  private static CompiledLayer layer(Expr function, Expr gradient, Frame frame) {
    TypedFunction typed = TypedFunction.of(function);
    if (typed == null || typed.count() != 1) {
      throw new NetFault(FUNCTION, function);
    }
    boolean given = !gradient.equals(Sym.AUTOMATIC) && !gradient.equals(Sym.NONE);
    Guest gradientGuest = null;
    int arity = 0;
    if (given) {
      TypedFunction typedGradient = TypedFunction.of(gradient);
      Expr plain = typedGradient == null ? gradient : typedGradient.plain();
      arity = typedGradient == null ? Functions.arity(gradient) : typedGradient.count();
      if (arity != 2 && arity != 3) {
        throw new NetFault(FUNCTION, gradient);
      }
      gradientGuest = new Guest(plain, false, frame);
    }
    return new CompiledLayer(
        function,
        gradient,
        typed,
        gradient.equals(Sym.AUTOMATIC) ? traced(typed.plain(), frame) : null,
        new Guest(typed.plain(), typed.integers(), frame),
        gradientGuest,
        arity);
  }

  private static @Nullable Expr traced(Expr function, Frame frame) {
    if (Tracing.decides(function)) {
      return null; // what it does depends on values
    }
    try {
      return Tracing.value(function, 1, frame);
    } catch (NetFault fault) {
      return null; // nets do not know the function, so that it is called
    }
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  /// Whether the function takes all examples together.
  private boolean isWhole(int inputRank) {
    return typed.rank() > 0 && inputRank == typed.rank() - 1;
  }

  @Override
  public void infer(Rules rules) {
    int[] sizes = rules.input().sizes();
    if (sizes == null || rules.output().sizes() != null) {
      return;
    }
    boolean whole = isWhole(sizes.length);
    if (typed.rank() >= 0 && sizes.length != typed.rank() && !whole) {
      throw rules.fail(rules.input(), "array of rank " + typed.rank());
    }
    Shape input = Shape.of(sizes);
    Graph g = new Graph();
    Node node = whole ? null : known(g, g.input("Input", input));
    Shape output = node != null ? node.shape() : guest.shape(whole ? input.prepend(1) : input);
    rules.sizes(
        rules.output(),
        whole ? Arrays.copyOfRange(output.dims(), 1, output.rank()) : output.dims());
  }

  /// The numbers of levels are settled by the type alone where nothing else says them.
  @Override
  public void settle(Rules rules) {
    if (typed.rank() >= 0 && rules.input().dims() == null) {
      rules.rank(rules.input(), typed.rank());
    }
  }

  /// The value as primitive operations; null where nets do not know the function or its shapes.
  private @Nullable Node known(Graph g, Node input) {
    if (value == null) {
      return null;
    }
    var variables = new HashMap<Symbol, Node>();
    variables.put(Functions.placeholder(0), input);
    var none = new InnerNets.Runs((index, given) -> Map.of());
    try {
      return new ArrayProgram(g, variables, new HashMap<>(), none).node(value);
    } catch (Unsupported unsupported) {
      return null; // the function is called, and says what it does not like
    }
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node x = scope.input();
    Shape input = x.shape();
    Shape output = scope.output("Output");
    boolean whole = isWhole(input.rank());
    Node known = whole ? null : known(g, x);
    if (known != null && known.shape().equals(output)) {
      return Map.of("Output", x.rows() == 0 ? known : g.expand(known, x.rows()));
    }
    var call =
        new Attribute.Foreign(
            guest.calls(whole, output, input),
            gradientGuest != null
                ? gradientGuest.calls(
                    whole, input, gradientArity == 2 ? pair(input, output) : three(input, output))
                : gradient.equals(Sym.NONE) ? null : guest.differences(whole, output, input));
    return Map.of("Output", g.call(call, output, x));
  }

  private static Shape[] pair(Shape input, Shape output) {
    return new Shape[] {input, output};
  }

  private static Shape[] three(Shape input, Shape output) {
    return new Shape[] {input, output, output};
  }

  @Override
  public List<Expr> arguments() {
    return gradient.equals(Sym.AUTOMATIC) ? List.of(function) : List.of(function, gradient);
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return switch (name) {
      case "Function" -> function;
      case "Gradient" -> gradient;
      default -> null;
    };
  }
}
