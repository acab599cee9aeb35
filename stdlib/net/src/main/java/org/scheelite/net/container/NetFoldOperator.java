package org.scheelite.net.container;

import java.util.ArrayList;
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
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.LayerOptions;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.Part;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.lower.Take;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// Takes a net through a sequence, each time with what it gave for the element before.
///
/// `NetFoldOperator[net]` needs a net with the inputs `"Input"` and `"State"` and the output
/// `"Output"`. For each element `x` of a sequence it is applied to `<|"Input" -> x, "State" ->
/// s|>`, where `s` is its former output, zeros at first; the result is the sequence of all outputs.
/// `NetFoldOperator[net, {"out" -> "in", …}]` says which outputs are fed back to which inputs,
/// `NetFoldOperator[net, feedback, {"port", …}]` which inputs are given once and are the same for
/// all elements, and `NetFoldOperator[net, feedback, constants, {"port", …}]` which outputs there
/// are. All other inputs take sequences of the same length.
///
/// The fed back inputs are states as recurrent layers have them: in a `NetGraph` something may be
/// connected to `NetPort[layer, "State"]` as the first state, and it may be read as the last one;
/// `NetStateObject` keeps it. The net inside is the part `"Net"`.
///
/// ```wl
/// In:  NetFoldOperator[ThreadingLayer[#Input + #State &]][{{1}, {2}, {3}}]
/// Out: {{1.}, {3.}, {6.}}
///
/// In:  NetFoldOperator[NetGraph[{ThreadingLayer[#x + #rate #y &]}, {1 -> NetPort["y"]}],
///        {"y" -> "y"}, {"rate"}][<|"x" -> {{1}, {1}, {1}}, "rate" -> {0.5}|>]
/// Out: {{1.}, {1.5}, {1.75}}
/// ```
///
/// @param net the net that is applied
/// @param feedback the output that feeds each state
/// @param constants the inputs that are given once
/// @param results the outputs that are sequences
/// @param stateInputs the states that something is connected to, `stateOutputs` those that are read
@Builtin(seeAlso = {"NetNestOperator", "NetMapOperator", "NetStateObject", "FoldList"})
public record NetFoldOperator(
    Part net,
    Map<String, String> feedback,
    List<String> constants,
    List<String> results,
    List<String> stateInputs,
    List<String> stateOutputs)
    implements Layer {
  private static final Symbol SYMBOL = Symbol.system("NetFoldOperator");

  static final Option<Expr> LEARNING_RATE_MULTIPLIERS = LayerOptions.LEARNING_RATE_MULTIPLIERS;

  @Form(whole = true, min = 1, max = 100)
  static @Nullable Expr of(Normal call, Frame frame) {
    int options = frame.trailingOptions(call);
    int given = call.size() - Math.min(call.size() - 1, options);
    if (given == 1 && call.size() > 1 && Lists.isList(call.arg(1))) {
      given = 2; // a list of feedbacks looks like one of options
    }
    if (given > 4) {
      return null;
    }
    int count = given;
    return NetFault.guard(
        frame,
        () -> {
          Net inner = Shorthand.net("NetFoldOperator", call.arg(0), frame);
          Map<String, String> feedback =
              count < 2 ? Map.of("State", "Output") : feedback(inner, call.arg(1));
          check(inner, feedback);
          List<String> constants =
              count < 3 ? List.of() : names(call.arg(2), inner.layer().inputs());
          List<String> outputs =
              count < 4 ? inner.layer().outputs() : names(call.arg(3), inner.layer().outputs());
          var part = new Part(Str.of("Net"), inner);
          var layer = new NetFoldOperator(part, feedback, constants, outputs, List.of(), List.of());
          if (layer.sequences().isEmpty()) {
            throw wrong(inner, "a net with an input that takes a sequence");
          }
          return Construction.build(layer, Construction.options(call, count), Set.of(), frame);
        });
  }

  private static Map<String, String> feedback(Net inner, Expr spec) {
    var feedback = new LinkedHashMap<String, String>();
    for (Expr rule :
        spec instanceof Normal list && Lists.isList(list) ? list.args() : List.of(spec)) {
      if (rule instanceof Normal pair
          && pair.is(Sym.RULE, 2)
          && pair.arg(0) instanceof Str(String output)
          && pair.arg(1) instanceof Str(String input)) {
        feedback.put(input, output);
      } else {
        throw wrong(spec, "a list of rules between outputs and inputs");
      }
    }
    check(inner, feedback);
    return feedback;
  }

  private static void check(Net inner, Map<String, String> feedback) {
    feedback.forEach(
        (input, output) -> {
          if (!inner.layer().inputs().contains(input)
              || !inner.layer().outputs().contains(output)) {
            throw wrong(inner, "a net with the input " + input + " and the output " + output);
          }
        });
  }

  private static List<String> names(Expr spec, List<String> known) {
    var names = new ArrayList<String>();
    for (Expr name :
        spec instanceof Normal list && Lists.isList(list) ? list.args() : List.of(spec)) {
      if (name instanceof Str(String port) && known.contains(port)) {
        names.add(port);
      } else {
        throw wrong(spec, "a list of ports of the net");
      }
    }
    return names;
  }

  private static NetFault wrong(Expr found, String expected) {
    return new NetFault(
        NetMessages.PARAMETER.by("NetFoldOperator"), found, NetFault.words(expected));
  }

  /// The inputs that take sequences.
  private List<String> sequences() {
    return net.net().layer().inputs().stream()
        .filter(port -> !feedback.containsKey(port) && !constants.contains(port))
        .toList();
  }

  private List<String> states() {
    return net.net().layer().inputs().stream().filter(feedback::containsKey).toList();
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public List<String> inputs() {
    var inputs = new ArrayList<String>();
    for (String port : net.net().layer().inputs()) {
      if (!feedback.containsKey(port) || stateInputs.contains(port)) {
        inputs.add(port);
      }
    }
    return inputs;
  }

  @Override
  public List<String> outputs() {
    var outputs = new ArrayList<>(results);
    outputs.addAll(stateOutputs);
    return outputs;
  }

  @Override
  public List<String> optionalInputs() {
    return states();
  }

  @Override
  public List<String> optionalOutputs() {
    return states().stream().filter(state -> !results.contains(state)).toList();
  }

  @Override
  public String lastState(String state) {
    return results.contains(state) ? "last " + state : state;
  }

  @Override
  public Layer withOptional(String port, boolean input) {
    return input
        ? new NetFoldOperator(
            net, feedback, constants, results, with(stateInputs, port), stateOutputs)
        : new NetFoldOperator(
            net, feedback, constants, results, stateInputs, with(stateOutputs, port));
  }

  private List<String> with(List<String> ports, String state) {
    return states().stream().filter(s -> s.equals(state) || ports.contains(s)).toList();
  }

  @Override
  public List<Part> parts() {
    return List.of(net);
  }

  @Override
  public NetFoldOperator withParts(List<Part> parts) {
    return new NetFoldOperator(
        parts.getFirst(), feedback, constants, results, stateInputs, stateOutputs);
  }

  @Override
  public PortType port(String name) {
    PortType type = net.net().port(name);
    return type == null ? PortType.ANY : type.withCoder(null);
  }

  @Override
  public void infer(Rules rules) {
    Rules inner = rules.part(0);
    DimVar length = length(rules);
    sequences().forEach(port -> rules.leading(rules.input(port), length, inner.input(port)));
    constants.forEach(port -> rules.same(rules.input(port), inner.input(port)));
    feedback.forEach((input, output) -> rules.same(inner.input(input), inner.output(output)));
    stateInputs.forEach(port -> rules.same(rules.input(port), inner.input(port)));
    stateOutputs.forEach(port -> rules.same(rules.output(port), inner.input(port)));
    results.forEach(port -> rules.leading(rules.output(port), length, inner.output(port)));
  }

  /// A state of which nothing is known is like the elements of the sequence.
  @Override
  public void settle(Rules rules) {
    ShapeVar element = rules.part(0).input(sequences().getFirst());
    List<DimVar> known = element.dims();
    if (element.sizes() == null || known == null) {
      return;
    }
    for (String state : freeStates()) {
      ShapeVar shape = rules.part(0).input(state);
      List<DimVar> dims = shape.dims();
      if (dims == null) {
        rules.same(shape, element);
      } else if (dims.size() == known.size()) {
        for (int i = 0; i < dims.size(); i++) {
          if (dims.get(i).open()) {
            rules.equal(dims.get(i), known.get(i), shape);
          }
        }
      }
    }
  }

  private DimVar length(Rules rules) {
    for (String port : sequences()) {
      DimVar first = Operators.first(rules.input(port));
      if (first != null) {
        return first;
      }
    }
    for (String port : results) {
      DimVar first = Operators.first(rules.output(port));
      if (first != null) {
        return first;
      }
    }
    return rules.open();
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    String first = sequences().getFirst();
    int steps = scope.input(first).shape().dim(0);
    var given = new LinkedHashMap<String, Node>();
    constants.forEach(port -> given.put(port, scope.input(port)));
    for (String state : states()) {
      int[] sizes = net.net().inputs().getOrDefault(state, PortType.ANY).sizes();
      if (sizes == null) {
        throw new NetFault(
            NetMessages.UNKNOWN.by("NetFoldOperator"),
            NetFault.words("the state " + state),
            net.net(),
            NetFault.words(net.net().inputs().getOrDefault(state, PortType.ANY).words()));
      }
      given.put(state, scope.state(state, Shape.of(sizes)));
    }
    var all = new LinkedHashMap<String, List<Node>>();
    net.net().layer().outputs().forEach(port -> all.put(port, new ArrayList<>()));
    for (int t = 0; t < steps; t++) {
      for (String port : sequences()) {
        Node x = scope.input(port);
        Node element = Take.slice(g, x, 0, t, 1, 1);
        given.put(port, g.reshape(element, x.shape().without(0)));
      }
      Map<String, Node> made = scope.part(0, new LinkedHashMap<>(given));
      made.forEach((port, node) -> all.getOrDefault(port, new ArrayList<>()).add(node));
      feedback.forEach((input, output) -> given.put(input, required(made, output)));
    }
    return results(scope, all, first);
  }

  private static Node required(Map<String, Node> made, String port) {
    Node node = made.get(port);
    if (node == null) {
      throw new IllegalStateException("no output " + port);
    }
    return node;
  }

  private Map<String, Node> results(Scope scope, Map<String, List<Node>> all, String first) {
    Graph g = scope.graph();
    var sequences = new LinkedHashMap<String, Node>();
    all.forEach((port, steps) -> sequences.put(port, stacked(g, steps)));
    var made = new LinkedHashMap<String, Node>();
    results.forEach(port -> made.put(port, required(sequences, port)));
    Node length = scope.length(first, 0);
    for (String state : states()) {
      Node sequence = required(sequences, feedback.getOrDefault(state, ""));
      int last = sequence.shape().dim(0) - 1;
      Node place = length == null ? null : g.sub(length, g.constant(1));
      made.put(
          lastState(state),
          place == null
              ? g.reshape(Take.slice(g, sequence, 0, last, 1, 1), sequence.shape().without(0))
              : Take.at(g, sequence, 0, place));
    }
    return made;
  }

  private static Node stacked(Graph g, List<Node> steps) {
    int rows = steps.stream().mapToInt(Node::rows).max().orElse(1);
    return g.concat(
        0,
        steps.stream()
            .map(node -> g.reshape(g.expand(node, Math.max(1, rows)), node.shape().prepend(1)))
            .toList());
  }

  @Override
  public List<Expr> arguments() {
    var arguments = new ArrayList<Expr>();
    arguments.add(net.net());
    boolean some = !constants.isEmpty() || !results.equals(net.net().layer().outputs());
    if (some || !feedback.equals(Map.of("State", "Output"))) {
      var rules = new ArrayList<Expr>();
      feedback.forEach((input, output) -> rules.add(Call.rule(Str.of(output), Str.of(input))));
      arguments.add(Call.list(rules));
    }
    if (some) {
      arguments.add(texts(constants));
    }
    if (!results.equals(net.net().layer().outputs())) {
      arguments.add(texts(results));
    }
    return arguments;
  }

  private static Expr texts(List<String> names) {
    return Lists.of(names.stream().map(Str::of).toList());
  }
}
