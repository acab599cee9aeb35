package org.scheelite.net.layer.elementwise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetFault;
import org.scheelite.net.layer.InputPorts;
import org.scheelite.net.lower.Functions;
import org.scheelite.net.lower.Scalars;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// Random numbers of a distribution, new ones at each evaluation.
///
/// `RandomArrayLayer[dist]` has no input; its output has the shape given by `"Output" -> {n1, …}`,
/// without it one number. `RandomArrayLayer[f]` with a function that gives a distribution has an
/// input for each of its arguments (named slots give their names); all inputs have the same shape,
/// and each element of the output is drawn with the elements of the inputs as parameters.
///
/// The distributions are `NormalDistribution`, `UniformDistribution`, `GammaDistribution`,
/// `ExponentialDistribution`, `PoissonDistribution`, `MaxwellDistribution`, `RayleighDistribution`,
/// `ChiDistribution`, `HalfNormalDistribution`, `WeibullDistribution`, `NakagamiDistribution`,
/// `ChiSquareDistribution`, `ErlangDistribution`, `LogGammaDistribution`, `ExpGammaDistribution`,
/// `InverseGammaDistribution`, `BernoulliDistribution`, `BinomialDistribution`,
/// `NegativeBinomialDistribution` and `DiscreteUniformDistribution`. Gradients go to parameters of
/// which the number is a smooth function, such as mean and standard deviation; shapes of gamma
/// distributions get none.
///
/// The numbers follow the evaluation option `RandomSeeding`.
///
/// ```wl
/// In:  RandomArrayLayer[BernoulliDistribution[1], "Output" -> {3}][]
/// Out: {1., 1., 1.}
///
/// In:  RandomArrayLayer[Function[NormalDistribution[#Mean, #Std]]][<|"Mean" -> {1, 2}, "Std" -> {0, 0}|>]
/// Out: {1., 2.}
///
/// In:  AllTrue[RandomArrayLayer[UniformDistribution[{3, 4}], "Output" -> 100][], 3 <= # <= 4 &]
/// Out: True
/// ```
///
/// @param distribution the distribution or function as given
/// @param name of the distribution
/// @param parameters its parameters with placeholders for inputs
/// @param inputs the names of the inputs
@Builtin(seeAlso = {"DropoutLayer", "ElementwiseLayer"})
public record RandomArrayLayer(
    Expr distribution, String name, List<Expr> parameters, List<String> inputs) implements Layer {
  private static final Symbol SYMBOL = Symbol.system("RandomArrayLayer");

  static final Option<PortType> OUTPUT = LayerOptions.OUTPUT;

  /// Not a distribution that nets can draw from.
  static final Message DISTRIBUTION =
      Message.of("RandomArrayLayer::invdist", "`1` is no distribution that nets can draw from.");

  @Form(whole = true, min = 1, max = 100)
  static @Nullable Expr of(Normal call, Frame frame) {
    if (call.size() - frame.trailingOptions(call) != 1) {
      return null;
    }
    Expr given = call.arg(0);
    return NetFault.guard(
        frame,
        () ->
            Construction.build(
                layer(given, frame), Construction.options(call, frame), Set.of(), frame));
  }

  private static RandomArrayLayer layer(Expr given, Frame frame) {
    boolean direct = given instanceof Normal call && isDistribution(call);
    List<String> names = direct ? List.of() : ports(given);
    Expr body = direct ? given : body(given, names.size(), frame);
    if (!(body instanceof Normal call) || !isDistribution(call)) {
      throw new NetFault(DISTRIBUTION, given);
    }
    String name = ((Symbol) call.head()).name();
    List<Expr> parameters = parameters(name, call);
    int[] arity = Laws.arity(name);
    if (arity == null
        || parameters.size() != arity[0] && parameters.size() != arity[1]
        || !parameters.stream().allMatch(p -> Functions.fits(p, names.size()))) {
      throw new NetFault(DISTRIBUTION, given);
    }
    return new RandomArrayLayer(given, name, parameters, names);
  }

  private static boolean isDistribution(Normal call) {
    return call.head() instanceof Symbol head && Laws.arity(head.name()) != null;
  }

  private static List<String> ports(Expr function) {
    List<String> names = Functions.slotNames(function);
    int count = Math.max(1, Functions.arity(function));
    return !names.isEmpty() ? names : count == 1 ? List.of("Input") : InputPorts.numbered(count);
  }

  private static Expr body(Expr function, int count, Frame frame) {
    Expr plain = Functions.plainBody(function, count);
    return plain instanceof Normal call && isDistribution(call)
        ? plain
        : Functions.value(function, count, frame);
  }

  /// The parameters, those in lists included, with the defaults of the language.
  private static List<Expr> parameters(String name, Normal call) {
    var parameters = new ArrayList<Expr>();
    for (Expr argument : call.args()) {
      if (argument instanceof Normal list && Lists.isList(list)) {
        parameters.addAll(list.args());
      } else {
        parameters.add(argument);
      }
    }
    if (name.equals("DiscreteUniformDistribution") && parameters.size() == 1) {
      parameters.addFirst(Int.ONE);
    }
    if (name.equals("NormalDistribution") && parameters.size() == 1) {
      parameters.add(Int.ONE);
    }
    return List.copyOf(parameters);
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public void infer(Rules rules) {
    rules.inputs().forEach(input -> rules.same(input, rules.output()));
  }

  @Override
  public Map<String, PortType> assumed() {
    return inputs.isEmpty() ? Map.of("Output", PortType.REAL) : Map.of();
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Shape shape = scope.output("Output");
    int rows = Math.max(1, scope.inputs().values().stream().mapToInt(Node::rows).max().orElse(1));
    var variables = new HashMap<Symbol, Node>();
    int i = 0;
    for (Node x : scope.inputs().values()) {
      variables.put(Functions.placeholder(i++), x);
    }
    var scalars = new Scalars(g, variables);
    List<Node> values = parameters.stream().map(scalars::node).toList();
    return Map.of("Output", new Laws(g, shape, rows).draw(name, values));
  }

  @Override
  public List<Expr> arguments() {
    return List.of(distribution);
  }

  @Override
  public @Nullable Expr parameter(String property) {
    return property.equals("Distribution") ? distribution : null;
  }
}
