package org.scheelite.net;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;

/// Stands for an array while a function that is to become a layer is looked at. A net applied to
/// such leaves it to them to note that.
public interface StandIn {

  /// What stands for the value of a net.
  ///
  /// @param inputs what comes in, by port; some of it stands for arrays
  Expr through(Net net, Map<String, Expr> inputs);

  /// What stands for `net[data]`; null where nothing in the data stands for an array, or it does
  /// not name all inputs.
  static @Nullable Expr applied(Net bare, Normal call) {
    if (call.size() != 1) {
      return null;
    }
    Expr data = call.arg(0);
    Net net = bare.inputs().isEmpty() && isMet(data) ? Evaluation.withInputs(bare, data) : bare;
    List<String> ports = List.copyOf(net.inputs().keySet());
    var inputs = new LinkedHashMap<String, Expr>();
    if (data instanceof Assoc assoc) {
      for (Assoc.Entry entry : assoc) {
        if (entry.key() instanceof Str(String port)) {
          inputs.put(port, entry.value());
        }
      }
    } else if (ports.size() == 1) {
      inputs.put(ports.getFirst(), data);
    } else if (data instanceof Normal list
        && Lists.isList(list)
        && !(list instanceof Packed)
        && list.size() == ports.size()) {
      for (int i = 0; i < ports.size(); i++) {
        inputs.put(ports.get(i), list.arg(i));
      }
    }
    StandIn found = null;
    for (Expr value : inputs.values()) {
      found = found == null ? in(value) : found;
    }
    return found != null && inputs.keySet().equals(net.inputs().keySet())
        ? found.through(net, inputs)
        : null;
  }

  private static boolean isMet(Expr data) {
    return data instanceof Assoc assoc
        ? assoc.values().stream().anyMatch(value -> in(value) != null)
        : in(data) != null;
  }

  private static @Nullable StandIn in(Expr value) {
    if (value instanceof StandIn standIn) {
      return standIn;
    }
    if (value instanceof Normal list && Lists.isList(list) && !(list instanceof Packed)) {
      for (Expr element : list.args()) {
        StandIn found = in(element);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
