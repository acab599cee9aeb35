package org.scheelite.net.inspect;

import java.util.Map;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.net.Lowering;
import org.scheelite.net.Net;
import org.scheelite.net.NetState;
import org.scheelite.net.Path;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.plan.Plan;

/// What is planned for the evaluation of a net.
final class PlanReport {
  private PlanReport() {}

  /// The plan in words: the arrays and the loops and products that are done for a batch.
  ///
  /// @throws org.scheelite.net.NetFault where sizes are not known
  static Expr of(Net net, Frame frame) {
    var graph = new Graph();
    var lowering = new Lowering(graph, false);
    Map<String, Node> outputs = lowering.lower(net, Path.ROOT, lowering.inputs(net));
    outputs.forEach(graph::output);
    var request =
        new Plan.Request(graph.outputs().keySet(), java.util.List.of(), Precision.REAL32, true);
    return Str.of(Plan.of(graph, request, frame.state(NetState.CODE)).describe().strip());
  }
}
