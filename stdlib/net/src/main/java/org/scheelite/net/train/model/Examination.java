package org.scheelite.net.train.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scheelite.expr.NumArray;
import org.scheelite.net.ArraySlot;
import org.scheelite.net.Path;
import org.scheelite.net.Results;
import org.scheelite.tensor.Gradients;
import org.scheelite.tensor.Graph;
import org.scheelite.tensor.Node;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.plan.Runner;

/// Finds the losses of the examples of a batch and the gradients of its mean loss, with the arrays
/// as they are: a run of its own, for functions that ask for it.
///
/// @param sizes to which sequences are filled up
/// @param slots the arrays whose gradients are wanted
/// @param runner what calculates them
public record Examination(List<Integer> sizes, Map<Path, ArraySlot> slots, Runner runner) {
  private static final String LOSSES = "#losses";
  private static final String SLOPE = "#slope ";

  /// Adds what is to be found to a graph.
  ///
  /// @param loss the loss of an example
  /// @param wanted the arrays whose gradients are wanted
  /// @param parameters the arrays in the graph
  /// @return the outputs to ask for
  static Set<String> attach(Graph graph, Node loss, Set<Path> wanted, Map<Path, Node> parameters) {
    var names = new LinkedHashSet<String>();
    Node total = graph.total(loss);
    graph.output(LOSSES, total);
    names.add(LOSSES);
    List<Path> paths = List.copyOf(wanted);
    List<Node> weights = paths.stream().map(parameters::get).toList();
    List<Node> slopes = Gradients.of(graph, graph.batchMean(total), weights);
    for (int i = 0; i < paths.size(); i++) {
      graph.output(SLOPE + paths.get(i).name(), slopes.get(i));
      names.add(SLOPE + paths.get(i).name());
    }
    return names;
  }

  /// What was found.
  ///
  /// @param losses example by example
  /// @param gradients by the places of arrays
  public record Findings(double[] losses, Map<Path, NumArray> gradients) {}

  /// Runs on the batch that was fed.
  Findings findings(Precision precision, int examples) {
    runner.run(examples);
    Object each = precision.array(runner.outputSize(LOSSES, examples));
    runner.read(LOSSES, each);
    double[] losses = new double[Precision.length(each)];
    for (int i = 0; i < losses.length; i++) {
      losses[i] = Precision.get(each, i);
    }
    var gradients = new LinkedHashMap<Path, NumArray>();
    slots.forEach(
        (path, slot) -> {
          int[] dims = slot.sizes();
          if (dims != null) {
            Object slope = precision.array((int) slot.count());
            runner.read(SLOPE + path.name(), slope);
            gradients.put(path, Results.array(dims, slope));
          }
        });
    return new Findings(losses, gradients);
  }
}
