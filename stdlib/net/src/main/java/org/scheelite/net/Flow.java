package org.scheelite.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A way that data takes inside a net: from an output of one part to an input of another, by the
/// numbers of the parts from 0.
///
/// @param from the part it comes from, or [#OUTSIDE] for an input of the net itself
/// @param to the part it goes to, or [#OUTSIDE] for an output of the net itself
public record Flow(int from, String output, int to, String input) {
  /// Stands for the net itself where a part is expected.
  public static final int OUTSIDE = -1;

  /// The ways through an operator: each input goes to the inputs of that name in all parts, or to
  /// their only ones, and outputs likewise come back.
  static List<Flow> through(List<String> inputs, List<String> outputs, List<Part> parts) {
    var flows = new ArrayList<Flow>();
    for (int i = 0; i < parts.size(); i++) {
      Net net = parts.get(i).net();
      for (String input : inputs) {
        String inside = matching(input, inputs, net.inputs().keySet());
        if (inside != null) {
          flows.add(new Flow(OUTSIDE, input, i, inside));
        }
      }
    }
    for (int i = 0; i < parts.size(); i++) {
      Net net = parts.get(i).net();
      for (String output : outputs) {
        String inside = matching(output, outputs, net.outputs().keySet());
        if (inside != null) {
          flows.add(new Flow(i, inside, OUTSIDE, output));
        }
      }
    }
    return flows;
  }

  private static @Nullable String matching(String port, List<String> ports, Set<String> inside) {
    if (inside.contains(port)) {
      return port;
    }
    return ports.size() == 1 && inside.size() == 1 ? inside.iterator().next() : null;
  }
}
