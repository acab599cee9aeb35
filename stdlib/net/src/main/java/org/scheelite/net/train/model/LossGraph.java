package org.scheelite.net.train.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scheelite.expr.Str;
import org.scheelite.net.Lowering;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.Path;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.train.loss.Fittings;
import org.scheelite.net.train.loss.Objective;
import org.scheelite.net.train.loss.Term;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Shape;
import org.scheelite.tensor.plan.Runner;
import org.scheelite.tensor.train.Trainer;

/// Makes the part of graphs that training, measuring and examining share: the net with its losses.
///
/// @param objective the net and its losses
/// @param fittings the same for sequences of various sizes
/// @param lookout what is looked at besides the loss
public record LossGraph(Objective objective, Fittings fittings, Lookout lookout) {
  private static final String LOSS = Trainer.LOSS;

  private static String partName(String part) {
    return "#loss " + part;
  }

  /// The outputs that all plans have.
  Set<String> outputs() {
    var outputs = new LinkedHashSet<String>();
    outputs.add(LOSS);
    objective.parts().forEach(part -> outputs.add(partName(part)));
    outputs.addAll(lookout.names());
    return outputs;
  }

  /// The objective for sequences filled up to these sizes.
  Objective fitted(List<Integer> sizes) {
    return sizes.isEmpty() ? objective : fittings.required(sizes);
  }

  /// What is measured of a batch: the loss, then its parts where there are several.
  List<String> names() {
    var names = new ArrayList<String>();
    names.add(objective.parts().contains("Loss") ? "TotalLoss" : "Loss");
    names.addAll(objective.parts());
    return names;
  }

  /// The means over the last batch of what [#names] says.
  double[] values(Runner runner) {
    var values = new double[objective.parts().size() + 1];
    values[0] = runner.scalar(LOSS);
    for (int i = 1; i < values.length; i++) {
      values[i] = runner.scalar(partName(objective.parts().get(i - 1)));
    }
    return values;
  }

  /// The total loss of one example. Where it has several parts, their means over the batch become
  /// outputs.
  Node lower(Lowering lowering, List<Integer> sizes) {
    Graph graph = lowering.graph();
    Objective fitted = fitted(sizes);
    Net net = fitted.net();
    Map<String, Node> outputs = lowering.lower(net, Path.ROOT, lowering.inputs(net));
    lookout.lower(lowering);
    Node total = graph.constant(0);
    var parts = new ArrayList<Node>();
    int number = 0;
    for (Term term : fitted.terms()) {
      Node output = outputs.get(term.port());
      if (output == null) {
        throw new IllegalStateException("no output " + term.port());
      }
      number++;
      for (Node part : losses(lowering, net, term, output, number)) {
        parts.add(graph.total(part));
        total = graph.add(total, graph.mul(graph.constant(term.scale()), parts.getLast()));
      }
    }
    for (int i = 0; i < objective.parts().size(); i++) {
      graph.output(partName(objective.parts().get(i)), graph.batchMean(each(graph, parts.get(i))));
    }
    return each(graph, total);
  }

  /// A value for each example, also where it is the same for all.
  private static Node each(Graph graph, Node value) {
    return value.batched() ? value : graph.expand(value, 1);
  }

  private List<Node> losses(Lowering lowering, Net net, Term term, Node output, int number) {
    Net loss = term.loss();
    if (loss == null) {
      PortType type = net.outputs().getOrDefault(term.port(), PortType.ANY);
      return List.of(lowering.own(output, type));
    }
    var inputs = new LinkedHashMap<String, Node>();
    for (String port : loss.inputs().keySet()) {
      inputs.put(port, port.equals(term.input()) ? output : target(lowering, term, loss, port));
    }
    Path place = Path.ROOT.child("loss " + number);
    var parts = new ArrayList<Node>();
    lowering
        .lower(loss, place, inputs)
        .forEach(
            (port, part) ->
                parts.add(lowering.own(part, loss.outputs().getOrDefault(port, PortType.ANY))));
    return parts;
  }

  private Node target(Lowering lowering, Term term, Net loss, String port) {
    String key = term.targets().getOrDefault(port, port);
    var type = loss.inputs().get(port);
    int[] sizes = type == null ? null : type.sizes();
    if (sizes == null) {
      throw new NetFault(
          NetMessages.UNKNOWN.by("NetTrain"),
          Str.of(port),
          loss,
          NetFault.words(type == null ? "" : type.words()));
    }
    return lowering.graph().input(objective.input(key), Shape.of(sizes));
  }
}
