package org.scheelite.net.layer.recurrent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.lower.Take;
import org.scheelite.net.shape.DimVar;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Attribute.Cell;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;

/// What recurrent layers share.
///
/// @param cell the kind of cell
/// @param size the length of the states, 0 while it is to be inferred
/// @param stateInputs the states that something is connected to, `stateOutputs` those that are read
record Recurrence(
    Cell cell,
    int size,
    RecurrentDropout dropout,
    List<String> stateInputs,
    List<String> stateOutputs) {

  static Recurrence of(Cell cell, int size, RecurrentDropout dropout) {
    return new Recurrence(cell, size, dropout, List.of(), List.of());
  }

  /// The recurrence that the size in a constructor's call means; 0 where it means none.
  static int size(Expr size) {
    return size.equals(Sym.AUTOMATIC) ? 0 : Arguments.size(size);
  }

  List<String> gates() {
    return switch (cell) {
      case BASIC -> List.of("");
      case GATED -> List.of("InputGate", "ResetGate", "MemoryGate");
      case LONG -> List.of("InputGate", "OutputGate", "ForgetGate", "MemoryGate");
    };
  }

  List<String> states() {
    return cell.states() == 1 ? List.of("State") : List.of("State", "CellState");
  }

  List<String> arrays() {
    var arrays = new ArrayList<String>();
    for (String gate : gates()) {
      arrays.add(gate + "InputWeights");
      arrays.add(gate + "StateWeights");
      arrays.add(gate + "Biases");
    }
    return arrays;
  }

  List<String> inputs() {
    var inputs = new ArrayList<>(List.of("Input"));
    inputs.addAll(stateInputs);
    return inputs;
  }

  List<String> outputs() {
    var outputs = new ArrayList<>(List.of("Output"));
    outputs.addAll(stateOutputs);
    return outputs;
  }

  /// The same with a state among its ports.
  Recurrence withState(String state, boolean input) {
    return input
        ? new Recurrence(cell, size, dropout, with(stateInputs, state), stateOutputs)
        : new Recurrence(cell, size, dropout, stateInputs, with(stateOutputs, state));
  }

  private List<String> with(List<String> ports, String state) {
    return states().stream().filter(s -> s.equals(state) || ports.contains(s)).toList();
  }

  void infer(Rules rules) {
    List<DimVar> input = rules.rank(rules.input("Input"), 2);
    List<DimVar> output = rules.rank(rules.output("Output"), 2);
    DimVar state = output.getLast();
    if (input.getLast().varying()) {
      throw rules.fail(rules.input("Input"), "sequence of vectors of fixed length");
    }
    rules.equal(input.getFirst(), output.getFirst(), rules.output("Output"));
    rules.equal(rules.sizeOrOpen(size), state, rules.output("Output"));
    stateInputs.forEach(port -> rules.shape(rules.input(port), state));
    stateOutputs.forEach(port -> rules.shape(rules.output(port), state));
    for (String gate : gates()) {
      rules.shape(rules.array(gate + "InputWeights"), state, input.getLast());
      rules.shape(rules.array(gate + "StateWeights"), state, state);
      rules.shape(rules.array(gate + "Biases"), state);
    }
  }

  Map<String, Node> lower(Scope scope) {
    Graph g = scope.graph();
    Node x = scope.input("Input");
    boolean dropping = scope.training() && !dropout.methods().isEmpty();
    if (dropping && dropout.of(RecurrentDropout.INPUT) > 0) {
      Node mask = mask(g, x, Shape.of(x.shape().dim(1)), dropout.of(RecurrentDropout.INPUT));
      x = g.mul(x, g.broadcast(mask, x.shape(), 1));
    }
    Node products = g.dot(x, stacked(scope, "InputWeights"), false, true);
    products = g.add(products, g.broadcast(stacked(scope, "Biases"), products.shape(), 1));
    Node weights = stacked(scope, "StateWeights");
    if (dropping && dropout.of(RecurrentDropout.WEIGHTS) > 0) {
      double p = dropout.of(RecurrentDropout.WEIGHTS);
      Node random = g.random(weights.shape(), 0);
      weights = g.mul(weights, g.mul(g.lessEqual(g.constant(p), random), g.constant(1 / (1 - p))));
    }
    int n = weights.shape().dim(1);
    var states = new ArrayList<Node>();
    for (String state : states()) {
      states.add(scope.state(state, Shape.of(n)));
    }
    List<Node> sequences =
        dropping && dropout.withinSteps()
            ? new Unrolled(g, cell, n, dropout).run(products, weights, states)
            : columns(g, g.recur(cell, products, weights, states), n);
    return results(scope, sequences);
  }

  static Node mask(Graph g, Node like, Shape shape, double p) {
    Node random = g.random(shape, Math.max(1, like.rows()));
    return g.mul(g.lessEqual(g.constant(p), random), g.constant(1 / (1 - p)));
  }

  /// The arrays of all gates on top of each other.
  private Node stacked(Scope scope, String kind) {
    return scope.graph().concat(0, gates().stream().map(gate -> scope.array(gate + kind)).toList());
  }

  /// The states at all steps: the last vectors kept of each.
  private List<Node> columns(Graph g, Node tape, int n) {
    int taped = cell.taped();
    Node state = Take.slice(g, tape, 1, (taped - 1) * n, 1, n);
    return cell.states() == 1
        ? List.of(state)
        : List.of(state, Take.slice(g, tape, 1, (taped - 2) * n, 1, n));
  }

  /// All states, and the last of each.
  private Map<String, Node> results(Scope scope, List<Node> sequences) {
    Graph g = scope.graph();
    Node length = scope.length("Input", 0);
    var results = new LinkedHashMap<String, Node>();
    results.put("Output", sequences.getFirst());
    for (int i = 0; i < sequences.size(); i++) {
      Node all = sequences.get(i);
      int last = all.shape().dim(0) - 1;
      results.put(
          states().get(i),
          length == null
              ? g.reshape(Take.slice(g, all, 0, last, 1, 1), Shape.of(all.shape().dim(1)))
              : Take.at(g, all, 0, g.sub(length, g.constant(1))));
    }
    return results;
  }

  List<Expr> arguments() {
    return size == 0 ? List.of(Sym.AUTOMATIC) : List.of(Int.of(size));
  }

  List<Expr> options() {
    return dropout.methods().isEmpty()
        ? List.of()
        : List.of(Call.rule(Str.of("Dropout"), dropout.expr()));
  }

  @Nullable Expr parameter(String name) {
    return switch (name) {
      case "Size", "OutputSize" -> size == 0 ? Sym.AUTOMATIC : Int.of(size);
      case "Dropout" -> dropout.expr();
      default -> null;
    };
  }
}
