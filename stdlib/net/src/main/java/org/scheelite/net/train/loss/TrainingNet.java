package org.scheelite.net.train.loss;

import java.util.ArrayList;
import java.util.Map;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Net;

/// A net with its losses as one graph, for the property `"TrainingNet"`.
public final class TrainingNet {
  private static final Symbol NET_GRAPH = Symbol.system("NetGraph");
  private static final Symbol NET_PORT = Symbol.system("NetPort");
  private static final Str NET = Str.of("Net");

  private TrainingNet() {}

  /// The graph of a net and the losses that were attached to it; the net where none was.
  public static Expr of(Net net, Objective objective, Frame frame) {
    Assoc.Builder parts = Assoc.builder().put(NET, net);
    var edges = new ArrayList<Expr>();
    net.inputs()
        .keySet()
        .forEach(port -> edges.add(Call.rule(port(Str.of(port)), inner(NET, port))));
    int count = 0;
    for (Term term : objective.terms()) {
      Net loss = term.loss();
      if (loss != null) {
        count++;
        Str name = Str.of(count == 1 ? "Loss" : "Loss" + count);
        parts.put(name, loss);
        edges.add(Call.rule(inner(NET, term.port()), inner(name, term.input())));
        for (Map.Entry<String, String> target : term.targets().entrySet()) {
          edges.add(
              Call.rule(port(Str.of(key(net, objective, target))), inner(name, target.getKey())));
        }
        edges.add(Call.rule(inner(name, loss.layer().outputs().getFirst()), port(name)));
      }
    }
    return count == 0 ? net : frame.call(NET_GRAPH, parts.build(), Lists.of(edges));
  }

  /// The name of the input of the graph that takes a target. Ports of the net keep theirs.
  private static String key(Net net, Objective objective, Map.Entry<String, String> target) {
    String key = target.getValue();
    boolean taken = net.inputs().containsKey(key) || net.outputs().containsKey(key);
    boolean several = objective.terms().stream().filter(term -> term.loss() != null).count() > 1;
    return taken ? (several ? key : "") + "Target" : key;
  }

  private static Expr port(Expr name) {
    return Call.of(NET_PORT, name);
  }

  private static Expr inner(Expr part, String port) {
    return Call.of(NET_PORT, Call.list(part, Str.of(port)));
  }
}
