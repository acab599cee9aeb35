package org.scheelite.net.layer.function;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.Part;
import org.scheelite.net.SharedArray;
import org.scheelite.net.lower.Functions;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.lower.Unsupported;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.PortType;
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
/// `Length`, `Median`, `Sort`, `Partition`, `RotateLeft`, `Rescale`, `Standardize`; `Det`,
/// `Inverse`, `LinearSolve` and `MatrixPower` of small matrices; `Covariance`, `Correlation`;
/// distances such as `EuclideanDistance`; `Map`, `MapThread`, `Fold`, `FoldList`, `Outer[Times,
/// …]`, lists, `If`, and loops such as `Nest` and `Table` whose number of steps does not depend on
/// the array. Other functions are refused.
///
/// A function of named slots such as `#a + #b &` makes a layer with these inputs, `Apply[f]` one
/// with as many as `f` has arguments, all others have the input `"Input"`. An association as the
/// value makes several outputs. `NetArray[…]` in the function is an array that is learned; its
/// dimensions are given, or follow where its elements meet those of another array.
///
/// Nets in the function are applied as they are, `net[x]`, and their arrays become arrays of the
/// layer: they are the parts 1, 2, … A net that is met several times has one set of arrays.
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
///
/// In:  f = LinearLayer[1, "Weights" -> {{1, 2}}, "Biases" -> None];
///      FunctionLayer[f[#a] - f[#b] &][<|"a" -> {1, 1}, "b" -> {1, 0}|>]
/// Out: {2.}
/// ```
///
/// @param function the function as the user wrote it
/// @param inputs the inputs
/// @param results what the function gives, by output, in placeholders for the inputs
/// @param learned the arrays in it
/// @param parts the nets in it, by number
@Builtin(seeAlso = {"ElementwiseLayer", "ThreadingLayer", "NetArray", "NetGraph"})
public record FunctionLayer(
    Expr function,
    List<String> inputs,
    Map<String, Expr> results,
    List<String> learned,
    List<Part> parts)
    implements Layer {
  private static final Symbol SYMBOL = Symbol.system("FunctionLayer");

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
          List<String> inputs = Tracing.ports(call.arg(0));
          Tracing tracing = Tracing.of(call.arg(0), inputs, frame);
          var parts = new ArrayList<Part>();
          Map<String, Expr> given = Construction.options(call, 1);
          for (Net net : InnerNets.replaced(tracing.nets(), given.get("Nets"))) {
            parts.add(new Part(Int.of(parts.size() + 1), net));
          }
          List<String> names = List.copyOf(tracing.shared().keySet());
          var layer =
              new FunctionLayer(tracing.function(), inputs, tracing.results(), names, parts);
          return Construction.build(layer, given, Set.of("Nets"), frame)
              .withShared(tracing.shared());
        });
  }

  /// The name of `NetArray[<|"Name" -> …|>]`.
  static String name(Normal array) {
    SharedArray.Given given = SharedArray.read(array);
    return given == null ? "" : given.shared().name();
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

  /// It is more than the nets in it.
  @Override
  public boolean container() {
    return false;
  }

  @Override
  public FunctionLayer withParts(List<Part> others) {
    return new FunctionLayer(function, inputs, results, learned, List.copyOf(others));
  }

  @Override
  public PortType port(String name) {
    Symbol placeholder = Functions.placeholder(inputs.indexOf(name));
    for (Expr result : results.values()) {
      InnerNets.Target target = InnerNets.target(result, placeholder);
      if (inputs.contains(name) && target != null) {
        PortType type = parts.get(target.index()).net().port(target.port());
        return type == null ? PortType.ANY : type;
      }
    }
    return Layer.super.port(name);
  }

  @Override
  public void infer(Rules rules) {
    if (results.values().stream().allMatch(ArrayProgram::elementwise) && learned.isEmpty()) {
      if (inputs.size() == 1) {
        results.keySet().forEach(port -> rules.same(rules.input(), rules.output(port)));
        return;
      }
    }
    var made = new ArrayList<String>();
    results.forEach(
        (port, expr) -> {
          ShapeVar straight = InnerNets.straight(expr, inputs, rules);
          if (straight == null) {
            made.add(port);
          } else {
            rules.pass(straight, rules.output(port));
          }
        });
    if (made.isEmpty()) {
      return;
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
    infer(rules, shapes, made);
  }

  /// Follows the function with the shapes of its inputs.
  ///
  /// @param made the outputs whose shapes come about so
  private void infer(Rules rules, Map<String, Shape> shapes, List<String> made) {
    var graph = new Graph();
    var values = new HashMap<String, Node>();
    shapes.forEach((port, shape) -> values.put(port, graph.input(port, shape)));
    var parameters = new HashMap<String, Node>();
    for (String name : learned) {
      int[] sizes = rules.array(name).sizes();
      if (sizes != null) {
        parameters.put(name, graph.parameter(name, Shape.of(sizes)));
      }
    }
    var waiting = new HashSet<Integer>();
    var nets = new InnerNets.Runs((index, given) -> outputs(rules, graph, index, given, waiting));
    try {
      Map<String, Node> outputs = run(graph, values, parameters, nets, made);
      outputs.forEach((port, node) -> rules.sizes(rules.output(port), node.shape().dims()));
    } catch (Unsupported unsupported) {
      if (waiting.isEmpty() && parameters.keySet().containsAll(learned)) {
        throw rules.fail(rules.input(inputs.getFirst()), "shape that fits " + unsupported.expr());
      }
    }
    parameters.forEach((name, node) -> rules.sizes(rules.array(name), node.shape().dims()));
  }

  /// Stands for the outputs of a net while shapes are inferred.
  ///
  /// @param waiting collects nets of whose outputs too little is known yet
  private Map<String, Node> outputs(
      Rules rules, Graph graph, int index, Map<String, Node> given, Set<Integer> waiting) {
    Rules part = rules.part(index);
    given.forEach((port, node) -> rules.sizes(part.input(port), node.shape().dims()));
    int rows = given.values().stream().mapToInt(Node::rows).max().orElse(0);
    var outputs = new LinkedHashMap<String, Node>();
    for (String port : parts.get(index).net().layer().outputs()) {
      int[] sizes = part.output(port).sizes();
      if (sizes == null) {
        waiting.add(index);
      } else {
        Node zeros = graph.constant(0, Shape.of(sizes));
        outputs.put(port, rows == 0 ? zeros : graph.expand(zeros, rows));
      }
    }
    return outputs;
  }

  /// What sequences are filled up with would take part in whatever is done to the whole array.
  private static void refuse(Rules rules, ShapeVar input) {
    List<DimVar> dims = input.dims();
    if (dims != null && dims.stream().anyMatch(DimVar::padded)) {
      throw rules.fail(input, "array of fixed size");
    }
  }

  private Map<String, Node> run(
      Graph g,
      Map<String, Node> values,
      Map<String, Node> parameters,
      InnerNets.Runs nets,
      Collection<String> ports) {
    var variables = new HashMap<Symbol, Node>();
    for (int i = 0; i < inputs.size(); i++) {
      Node value = values.get(inputs.get(i));
      if (value != null) {
        variables.put(Functions.placeholder(i), value);
      }
    }
    var program = new ArrayProgram(g, variables, parameters, nets);
    int rows = values.values().stream().mapToInt(Node::rows).max().orElse(0);
    var outputs = new LinkedHashMap<String, Node>();
    results.forEach(
        (port, expr) -> {
          if (ports.contains(port)) {
            outputs.put(port, g.expand(program.node(expr), rows));
          }
        });
    return outputs;
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    var parameters = new HashMap<String, Node>();
    learned.forEach(name -> parameters.put(name, scope.array(name)));
    var nets = new InnerNets.Runs(scope::part);
    return run(scope.graph(), scope.inputs(), parameters, nets, results.keySet());
  }

  @Override
  public List<Expr> arguments() {
    return List.of(function);
  }

  @Override
  public List<Expr> options() {
    return parts.isEmpty()
        ? List.of()
        : List.of(
            Call.rule(Str.of("Nets"), Lists.of(parts.stream().<Expr>map(Part::net).toList())));
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("Function") ? function : null;
  }
}
