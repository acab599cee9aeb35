package org.scheelite.net.layer.function;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.NetFault;
import org.scheelite.net.SharedArray;
import org.scheelite.net.layer.InputPorts;
import org.scheelite.net.lower.Functions;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.lower.Unsupported;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// A function of arrays as a layer.
///
/// `FunctionLayer[f]` gives `f[x]`. The function is applied once to something that stands for an
/// array, and what is done to it becomes the layer: arithmetic and functions of numbers, which act
/// on all elements (arrays of fewer levels are repeated at the deeper ones); `Total`, `Mean`,
/// `Variance`, `StandardDeviation`, `RootMeanSquare`, `Max`, `Min`, `Norm`, `Normalize`; `Dot`,
/// `Tr`, `Transpose`; `Part`, `First`, `Last`, `Most`, `Rest`, `Take`, `Drop`, `Reverse`, `Join`,
/// `Append`, `Prepend`, `Flatten`, `ArrayReshape`, `ConstantArray`, `Accumulate`, `Differences`,
/// `Length`; distances such as `EuclideanDistance`; `Map`, lists, `If`, and loops such as `Nest`
/// and `Table` whose number of steps does not depend on the array. Other functions are refused.
///
/// A function of named slots such as `#a + #b &` makes a layer with these inputs, `Apply[f]` one
/// with as many as `f` has arguments, all others have the input `"Input"`. An association as the
/// value makes several outputs. `NetArray["name", …]` in the function is an array that is learned;
/// its dimensions must be known.
///
/// ```wl
/// In:  FunctionLayer[Mean][{1, 2, 6}]
/// Out: 3.
///
/// In:  FunctionLayer[#Foo + 2 #Bar &][<|"Foo" -> {1, 2}, "Bar" -> {10, 20}|>]
/// Out: {21., 42.}
///
/// In:  FunctionLayer[<|"S" -> Total[#], "R" -> Reverse[#]|> &][{1, 2, 3}]
/// Out: <|"S" -> 6., "R" -> {3., 2., 1.}|>
///
/// In:  FunctionLayer[Apply[#1 - #2 &]][{5, 3}]
/// Out: 2.
/// ```
///
/// @param function the function as the user wrote it
/// @param inputs the inputs
/// @param results what the function gives, by output, in placeholders for the inputs
/// @param learned the arrays in it
@Builtin(seeAlso = {"ElementwiseLayer", "ThreadingLayer", "NetArray", "NetGraph"})
public record FunctionLayer(
    Expr function, List<String> inputs, Map<String, Expr> results, List<String> learned)
    implements Layer {
  private static final Symbol SYMBOL = Symbol.system("FunctionLayer");
  private static final Symbol NET_ARRAY = Symbol.system("NetArray");

  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;

  /// The function does something that nets cannot do.
  static final Message FUNCTION =
      Message.of(
          "FunctionLayer::invfunc",
          "`1` cannot be used in a net: `2` is not made of the functions that layers know.");

  @Form(whole = true, min = 1, max = 100)
  static @Nullable Expr of(Normal call, Frame frame) {
    int options = Math.min(call.size() - 1, frame.trailingOptions(call));
    if (call.size() - options > 1) {
      return null;
    }
    return NetFault.guard(
        frame,
        () -> {
          Expr function = call.arg(0);
          List<String> inputs = ports(function);
          Map<String, Expr> results = traced(function, inputs, frame);
          var shared = new TreeMap<String, SharedArray.Given>();
          Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
          results.values().forEach(result -> collect(result, shared, seen));
          List<String> names = List.copyOf(shared.keySet());
          var layer = new FunctionLayer(function, inputs, results, names);
          return Construction.build(layer, Construction.options(call, 1), Set.of(), frame)
              .withShared(shared);
        });
  }

  private static List<String> ports(Expr function) {
    List<String> names = Functions.slotNames(function);
    if (!names.isEmpty()) {
      return names;
    }
    if (function instanceof Normal apply && apply.is(Sym.APPLY, 1)) {
      return InputPorts.numbered(Math.max(1, Functions.arity(apply.arg(0))));
    }
    return List.of("Input");
  }

  private static Map<String, Expr> traced(Expr function, List<String> inputs, Frame frame) {
    var arguments = new Expr[inputs.size()];
    Assoc.Builder named = Assoc.builder();
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = new Traced(Functions.placeholder(i));
      named.put(Str.of(inputs.get(i)), arguments[i]);
    }
    boolean byName = !Functions.slotNames(function).isEmpty();
    Expr learning = learning(function, frame);
    Expr value =
        frame.filtering(
            message -> false, // about what stands for arrays, which users have not written
            () ->
                learning instanceof Normal apply && apply.is(Sym.APPLY, 1)
                    ? frame.call(apply.arg(0), arguments)
                    : byName
                        ? frame.call(learning, named.build())
                        : frame.call(learning, arguments[0]));
    var results = new LinkedHashMap<String, Expr>();
    if (value instanceof Assoc outputs && outputs.size() > 0) {
      for (Assoc.Entry entry : outputs) {
        if (!(entry.key() instanceof Str(String port))) {
          throw new NetFault(FUNCTION, function, entry.key());
        }
        results.put(port, finished(function, entry.value()));
      }
    } else {
      results.put("Output", finished(function, value));
    }
    return Collections.unmodifiableMap(results);
  }

  /// The function with something that stands for an array in the place of each `NetArray[…]`.
  private static Expr learning(Expr expr, Frame frame) {
    if (!(expr instanceof Call call)) {
      return expr;
    }
    if (call.is(NET_ARRAY)) {
      return new Traced(frame.evaluate(call));
    }
    var args = new ArrayList<Expr>();
    call.args().forEach(arg -> args.add(learning(arg, frame)));
    return Call.of(learning(call.head(), frame), args);
  }

  private static Expr finished(Expr function, Expr value) {
    Expr plain = Traced.plain(value);
    if (!Traced.isFinished(value) || !ArrayProgram.isProgram(plain)) {
      throw new NetFault(FUNCTION, function, plain);
    }
    return plain;
  }

  /// The name of `NetArray[<|"Name" -> …|>]`.
  static String name(Normal array) {
    SharedArray.Given given = SharedArray.read(array);
    return given == null ? "" : given.shared().name();
  }

  private static void collect(Expr expr, Map<String, SharedArray.Given> found, Set<Expr> seen) {
    if (!seen.add(expr)) {
      return;
    }
    SharedArray.Given given = SharedArray.read(expr);
    if (given != null) {
      found.putIfAbsent(given.shared().name(), given);
    } else if (expr instanceof Normal call && !(call instanceof Packed)) {
      call.args().forEach(arg -> collect(arg, found, seen));
    }
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<String> outputs() {
    return List.copyOf(results.keySet());
  }

  @Override
  public List<String> arrays() {
    return learned;
  }

  @Override
  public void infer(Rules rules) {
    if (results.values().stream().allMatch(ArrayProgram::elementwise) && learned.isEmpty()) {
      if (inputs.size() == 1) {
        results.keySet().forEach(port -> rules.same(rules.input(), rules.output(port)));
        return;
      }
    }
    var shapes = new LinkedHashMap<String, Shape>();
    for (String port : inputs) {
      ShapeVar input = rules.input(port);
      int[] sizes = input.sizes();
      if (sizes == null) {
        refuse(rules, input);
        return;
      }
      shapes.put(port, Shape.of(sizes));
    }
    var arrays = new LinkedHashMap<String, Shape>();
    for (String name : learned) {
      int[] sizes = rules.array(name).sizes();
      if (sizes == null) {
        return;
      }
      arrays.put(name, Shape.of(sizes));
    }
    try {
      var graph = new Graph();
      var values = new HashMap<String, Node>();
      shapes.forEach((port, shape) -> values.put(port, graph.input(port, shape)));
      var parameters = new HashMap<String, Node>();
      arrays.forEach((name, shape) -> parameters.put(name, graph.parameter(name, shape)));
      run(graph, values, parameters)
          .forEach((port, node) -> rules.sizes(rules.output(port), node.shape().dims()));
    } catch (Unsupported unsupported) {
      throw rules.fail(rules.input(inputs.getFirst()), "shape that fits " + unsupported.expr());
    }
  }

  /// What sequences are filled up with would take part in whatever is done to the whole array.
  private static void refuse(Rules rules, ShapeVar input) {
    List<DimVar> dims = input.dims();
    if (dims != null && dims.stream().anyMatch(DimVar::padded)) {
      throw rules.fail(input, "array of fixed size");
    }
  }

  private Map<String, Node> run(Graph g, Map<String, Node> values, Map<String, Node> parameters) {
    var variables = new HashMap<Symbol, Node>();
    for (int i = 0; i < inputs.size(); i++) {
      Node value = values.get(inputs.get(i));
      if (value != null) {
        variables.put(Functions.placeholder(i), value);
      }
    }
    var program = new ArrayProgram(g, variables, parameters);
    int rows = values.values().stream().mapToInt(Node::rows).max().orElse(0);
    var outputs = new LinkedHashMap<String, Node>();
    results.forEach((port, expr) -> outputs.put(port, g.expand(program.node(expr), rows)));
    return outputs;
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    var parameters = new HashMap<String, Node>();
    learned.forEach(name -> parameters.put(name, scope.array(name)));
    return run(scope.graph(), scope.inputs(), parameters);
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
