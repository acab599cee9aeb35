package org.scheelite.net.layer.function;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.lower.Functions;
import org.scheelite.net.lower.Unsupported;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Node;

/// Nets that a function applies to arrays. What is noted of an application is a call that holds the
/// number of the net, the output, and the value of each input.
final class InnerNets {
  static final Symbol APPLIED = Symbol.system("NetPrivate`Applied");

  private InnerNets() {}

  /// What stands for an output of a net; the net itself stands in the place of its number.
  static Expr applied(Net net, String output, Map<String, Expr> inputs) {
    var args = new ArrayList<Expr>(List.of(net, Str.of(output)));
    inputs.forEach((port, value) -> args.add(Call.rule(Str.of(port), value)));
    return Call.of(APPLIED, args);
  }

  /// The expression with numbers for nets; new nets are added to the list. The same object stands
  /// for the same net.
  static Expr numbered(Expr expr, List<Net> nets, Map<Expr, Expr> done) {
    if (!(expr instanceof Normal call) || call instanceof Packed) {
      return expr;
    }
    Expr known = done.get(call);
    if (known != null) {
      return known;
    }
    var args = new ArrayList<Expr>();
    for (Expr arg : call.args()) {
      args.add(
          arg instanceof Net net && call.is(APPLIED)
              ? Int.of(number(net, nets))
              : numbered(arg, nets, done));
    }
    Expr numbered = args.equals(call.args()) ? call : Call.of(call.head(), args);
    done.put(call, numbered);
    return numbered;
  }

  private static int number(Net net, List<Net> nets) {
    for (int i = 0; i < nets.size(); i++) {
      if (nets.get(i) == net) {
        return i + 1;
      }
    }
    nets.add(net);
    return nets.size();
  }

  /// The inputs of an application, by port.
  static Map<String, Expr> inputs(Normal applied) {
    var inputs = new LinkedHashMap<String, Expr>();
    for (Expr arg : applied.args().subList(2, applied.size())) {
      if (arg instanceof Normal rule && rule.is(Sym.RULE, 2) && rule.arg(0) instanceof Str port) {
        inputs.put(port.value(), rule.arg(1));
      }
    }
    return inputs;
  }

  /// The number of the net, from 0.
  static int index(Normal applied) {
    return applied.arg(0) instanceof Int(long number) ? (int) number - 1 : -1;
  }

  static String output(Normal applied) {
    return applied.arg(1) instanceof Str(String port) ? port : "";
  }

  /// Runs nets while an expression becomes primitive operations.
  static final class Runs {
    private final BiFunction<Integer, Map<String, Node>, Map<String, Node>> run;
    private final Map<List<Object>, Map<String, Node>> known = new HashMap<>();

    /// @param run gives the outputs of the net of a number for inputs
    Runs(BiFunction<Integer, Map<String, Node>, Map<String, Node>> run) {
      this.run = run;
    }

    Node node(Normal applied, ArrayProgram program) {
      var given = new LinkedHashMap<String, Node>();
      inputs(applied).forEach((port, value) -> given.put(port, program.node(value)));
      int rows = given.values().stream().mapToInt(Node::rows).max().orElse(0);
      given.replaceAll((port, node) -> program.expanded(node, rows));
      var key = List.<Object>of(index(applied), Map.copyOf(given));
      Map<String, Node> outputs = known.get(key);
      if (outputs == null) {
        outputs = run.apply(index(applied), given);
        known.put(key, outputs);
      }
      Node node = outputs.get(output(applied));
      if (node == null) {
        throw new Unsupported(applied);
      }
      return node;
    }
  }

  /// States what ports that lead straight into nets, or come straight out of them, have in common
  /// with those; null where the value is made in another way.
  static @Nullable ShapeVar straight(Expr expr, List<String> inputs, Rules rules) {
    for (int i = 0; i < inputs.size(); i++) {
      if (expr.equals(Functions.placeholder(i))) {
        return rules.input(inputs.get(i));
      }
    }
    if (!(expr instanceof Normal call) || call instanceof Packed) {
      return null;
    }
    if (!call.is(APPLIED)) {
      if (!call.is(Traced.EACH)) {
        call.args().forEach(arg -> straight(arg, inputs, rules));
      }
      return null;
    }
    Rules part = rules.part(index(call));
    inputs(call)
        .forEach(
            (port, value) -> {
              ShapeVar from = straight(value, inputs, rules);
              if (from != null) {
                rules.pass(from, part.input(port));
              }
            });
    return part.output(output(call));
  }

  /// The input of a net that a placeholder goes straight to; null where there is none.
  static @Nullable Target target(Expr expr, Symbol placeholder) {
    if (!(expr instanceof Normal call) || call instanceof Packed) {
      return null;
    }
    if (call.is(APPLIED)) {
      for (Map.Entry<String, Expr> input : inputs(call).entrySet()) {
        if (input.getValue().equals(placeholder)) {
          return new Target(index(call), input.getKey());
        }
      }
    }
    for (Expr arg : call.args()) {
      Target found = target(arg, placeholder);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /// An input of a net.
  record Target(int index, String port) {}

  /// The nets that an option gives in the place of those that the function names.
  static List<Net> replaced(List<Net> nets, @Nullable Expr option) {
    if (option == null || option.equals(Sym.AUTOMATIC)) {
      return nets;
    }
    var others = new ArrayList<Net>();
    if (option instanceof Normal list) {
      list.args().stream().filter(Net.class::isInstance).forEach(net -> others.add((Net) net));
    }
    if (others.size() != nets.size()) {
      throw new NetFault(
          NetMessages.PARAMETER.by("FunctionLayer"),
          option,
          NetFault.words("a list of " + nets.size() + " nets"));
    }
    return others;
  }
}
