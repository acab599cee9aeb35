package org.scheelite.net.inspect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.net.Inference;
import org.scheelite.net.Lowering;
import org.scheelite.net.Net;
import org.scheelite.net.NetState;
import org.scheelite.net.Path;
import org.scheelite.net.shape.PortType;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.plan.Plan;

/// What is planned for the evaluation of a net.
final class PlanReport {
  /// The length of sequences whose length varies.
  private static final int LENGTH = 16;

  private PlanReport() {}

  /// The plan in words: the arrays and the loops and products that are done for a batch.
  ///
  /// @throws org.scheelite.net.NetFault where sizes are not known
  static Expr of(Net net, Frame frame) {
    var graph = new Graph();
    var lowering = new Lowering(graph, false);
    Net whole = fitted(net);
    Map<String, Node> outputs = lowering.lower(whole, Path.ROOT, lowering.inputs(whole));
    outputs.forEach(graph::output);
    var request = new Plan.Request(graph.outputs().keySet(), List.of(), Precision.REAL32, true);
    String plan = Plan.of(graph, request, frame.state(NetState.CODE)).describe().strip();
    return Str.of(whole == net ? plan : "sequences of " + LENGTH + " elements\n" + plan);
  }

  /// The net for sequences of some length, where their length varies.
  private static Net fitted(Net net) {
    var types = new LinkedHashMap<String, PortType>();
    net.inputs()
        .forEach(
            (port, type) -> {
              if (type.varying()) {
                types.put(port, type.padded(LENGTH, port));
              }
            });
    return types.isEmpty() ? net : Inference.fit(net, types).net();
  }
}
