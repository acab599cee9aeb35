package org.scheelite.net.surgery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.net.Net;
import org.scheelite.net.container.Assembly;
import org.scheelite.net.container.Assembly.End;
import org.scheelite.net.layer.sequence.AttentionLayer;
import org.scheelite.net.layer.structure.AppendLayer;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.PortType;

/// One step of attention to what has been so far: the key and the value of the step are put to
/// those before, and its query sees them all.
final class AttentionStep {
  static final List<String> STATES = List.of("PastKeys", "PastValues");

  private AttentionStep() {}

  static Net of(Net net, AttentionLayer attention) {
    var open = new LinkedHashMap<String, PortType>();
    net.declared().keySet().forEach(port -> open.put(port, PortType.ANY));
    Assembly step = Assembly.of(net.withPorts(open).withLayer(attention.unmasked()));
    step.asGraph();
    step.sources().clear();
    step.outputs().clear();
    var dims = new ArrayList<Dim>(List.of(Dim.Loose.VARYING));
    while (dims.size() < attention.keyRank()) {
      dims.add(Dim.Loose.OPEN);
    }
    Map<String, PortType> sequence = Map.of("Input", PortType.REAL.withDims(dims));
    var order = new ArrayList<Expr>();
    for (String state : STATES) {
      String port = state.equals("PastKeys") ? "Key" : "Value";
      Expr key = step.add(null, Net.of(new AppendLayer()).withPorts(sequence));
      order.add(key);
      step.sources().put(new End(key, "Input"), new End(null, state));
      step.sources().put(new End(key, "Element"), new End(null, port));
      step.sources().put(new End(Int.ONE, port), new End(key, "Output"));
    }
    order.add(Int.ONE);
    step.sources().put(new End(Int.ONE, "Query"), new End(null, "Query"));
    step.outputs().put("Output", new End(Int.ONE, "Output"));
    for (int i = 0; i < STATES.size(); i++) {
      step.outputs().put(STATES.get(i), new End(order.get(i), "Output"));
    }
    step.order(order);
    return step.build();
  }
}
