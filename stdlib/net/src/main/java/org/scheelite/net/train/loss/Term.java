package org.scheelite.net.train.loss;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.net.Net;
import org.scheelite.net.layer.loss.CrossEntropyLossLayer;

/// One summand of the loss.
///
/// @param port the output of the net that it looks at
/// @param loss the net that makes a loss of this output; null where the output is the loss itself
/// @param scale the factor it counts with
/// @param chosen whether the loss was left to us, so that it may be adapted to the data
public record Term(String port, @Nullable Net loss, double scale, boolean chosen) {

  Term withLoss(Net other) {
    return new Term(port, other, scale, chosen);
  }

  Term scaled(double factor) {
    return new Term(port, loss, scale * factor, chosen);
  }

  /// Whether the loss was chosen by us and is a cross entropy with this form of targets.
  boolean chose(CrossEntropyLossLayer.Target target) {
    return chosen
        && loss != null
        && loss.layer() instanceof CrossEntropyLossLayer(var form)
        && form == target;
  }

  /// The input of the loss that takes the output of the net; empty where there is no loss net.
  public String input() {
    if (loss == null) {
      return "";
    }
    var inputs = loss.inputs().keySet();
    return inputs.contains("Input") || inputs.isEmpty() ? "Input" : inputs.iterator().next();
  }

  /// What its values are called: like the output, or like the outputs of a loss net with several.
  List<String> names() {
    return loss == null || loss.outputs().size() == 1
        ? List.of(port)
        : List.copyOf(loss.outputs().keySet());
  }

  /// The other inputs of the loss, with the keys of the data they take: a target has the name of
  /// the output, all others their own names.
  public Map<String, String> targets() {
    var targets = new LinkedHashMap<String, String>();
    if (loss != null) {
      String input = input();
      boolean pair = loss.inputs().size() == 2;
      for (String name : loss.inputs().keySet()) {
        if (!name.equals(input)) {
          targets.put(name, pair || name.equals("Target") ? port : name);
        }
      }
    }
    return targets;
  }
}
