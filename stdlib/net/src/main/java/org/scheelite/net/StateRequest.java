package org.scheelite.net;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;

/// A call of a net in which `NetPort[All, "States"]` stands: in the data with first values, or
/// among what is asked for.
///
/// @param call the call without it
/// @param given the first values; null where they are zeros
/// @param asked whether the last values are asked for
/// @param alone whether nothing else is asked for
record StateRequest(Call call, @Nullable Expr given, boolean asked, boolean alone) {

  /// The call where it has such; null for other calls.
  static @Nullable StateRequest of(Normal call) {
    if (call.size() == 0) {
      return null;
    }
    var arguments = new ArrayList<>(call.args());
    Expr given = null;
    if (call.arg(0) instanceof Assoc data) {
      Assoc.Builder rest = Assoc.builder();
      for (Assoc.Entry entry : data) {
        if (States.isKey(entry.key())) {
          given = entry.value();
        } else {
          rest.put(entry.key(), entry.value());
        }
      }
      arguments.set(0, rest.build());
    }
    boolean alone = call.size() > 1 && States.isKey(call.arg(1));
    boolean asked = alone;
    if (alone) {
      arguments.remove(1);
    } else if (call.size() > 1 && call.arg(1) instanceof Normal list && Lists.isList(list)) {
      List<Expr> others = list.args().stream().filter(one -> !States.isKey(one)).toList();
      asked = others.size() < list.size();
      alone = asked && others.isEmpty();
      if (asked && !alone) {
        arguments.set(1, Lists.of(others));
      } else if (alone) {
        arguments.remove(1);
      }
    }
    return given == null && !asked
        ? null
        : new StateRequest(Call.of(call.head(), arguments), given, asked, alone);
  }

  /// The value of the net.
  @Nullable Expr value(Net net, Frame frame) {
    var states = new States(false);
    if (given != null) {
      states.read(net, given);
    }
    Expr value = Evaluation.apply(net, call, states, frame);
    if (value == null || !asked) {
      return value;
    }
    if (alone) {
      return states.last();
    }
    Assoc.Builder all = Assoc.builder();
    if (value instanceof Assoc others) {
      others.forEach(entry -> all.put(entry.key(), entry.value()));
    }
    return all.put(States.KEY, states.last()).build();
  }
}
