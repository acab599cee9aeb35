package org.scheelite.net;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// What an evaluation is to give.
///
/// @param wants the values, in order
/// @param keyed whether they come as an association
record Request(List<Want> wants, boolean keyed) {
  static final Symbol NET_PORT = Symbol.system("NetPort");
  static final Symbol NET_PORT_GRADIENT = Symbol.system("NetPortGradient");

  /// All outputs of a net.
  static Request outputs(Net net) {
    var wants = new ArrayList<Want>();
    for (String port : net.outputs().keySet()) {
      wants.add(new Want(Want.Kind.OUTPUT, Path.ROOT, port, Str.of(port)));
    }
    return new Request(wants, wants.size() != 1);
  }

  /// The same with more to be calculated.
  Request and(List<Want> more) {
    var all = new ArrayList<>(wants);
    all.addAll(more);
    return new Request(all, keyed);
  }

  /// What the second argument of an evaluation asks for.
  ///
  /// @throws NetFault where it names nothing in the net
  static Request read(Net net, Expr spec) {
    if (spec instanceof Normal list && Lists.isList(list)) {
      var wants = new ArrayList<Want>();
      for (Expr one : list.args()) {
        wants.addAll(wants(net, one));
      }
      return new Request(wants, true);
    }
    return new Request(wants(net, spec), isAll(spec));
  }

  private static boolean isAll(Expr spec) {
    return spec instanceof Normal call
        && call.is(NET_PORT_GRADIENT, 1)
        && call.arg(0).equals(Sym.ALL);
  }

  private static List<Want> wants(Net net, Expr spec) {
    if (isAll(spec)) {
      return allGradients(net);
    }
    Want want =
        switch (spec) {
          case Str _ -> output(net, List.of(spec), spec);
          case Normal call when call.is(NET_PORT) -> output(net, steps(call), spec);
          case Normal call when call.is(NET_PORT_GRADIENT) -> gradient(net, steps(call), spec);
          default -> null;
        };
    if (want == null) {
      throw new NetFault(NetMessages.PART.by(net.head().name()), net, spec);
    }
    return List.of(want);
  }

  /// The steps of `NetPort["port"]`, `NetPort[{layer, "port"}]` or `NetPort[layer, "port"]`.
  static List<Expr> steps(Normal call) {
    var steps = new ArrayList<Expr>();
    for (Expr arg : call.args()) {
      if (arg instanceof Normal list && Lists.isList(list)) {
        steps.addAll(list.args());
      } else {
        steps.add(arg);
      }
    }
    return steps;
  }

  private static @Nullable Want output(Net net, List<Expr> steps, Expr key) {
    Net inner = net;
    Path path = Path.ROOT;
    for (int i = 0; i < steps.size(); i++) {
      Expr step = steps.get(i);
      boolean last = i == steps.size() - 1;
      if (last
          && step instanceof Str(String port)
          && (inner.outputs().containsKey(port)
              || inner.layer().optionalOutputs().contains(port))) {
        return new Want(Want.Kind.OUTPUT, path, port, key);
      }
      Part part = inner.part(step);
      if (part == null) {
        return null;
      }
      inner = part.net();
      path = path.child(part.key());
    }
    return inner.outputs().size() == 1
        ? new Want(Want.Kind.OUTPUT, path, inner.outputs().keySet().iterator().next(), key)
        : null;
  }

  private static @Nullable Want gradient(Net net, List<Expr> steps, Expr key) {
    if (steps.size() == 1
        && steps.getFirst() instanceof Str(String port)
        && net.inputs().containsKey(port)) {
      return new Want(Want.Kind.INPUT_GRADIENT, Path.ROOT, port, key);
    }
    Path place = net.place(new Path(steps));
    if (place != null) {
      return new Want(Want.Kind.ARRAY_GRADIENT, place, "", key);
    }
    for (Path path : net.allArrays().keySet()) {
      if (path.steps().equals(steps)) {
        return new Want(Want.Kind.ARRAY_GRADIENT, path, "", key);
      }
    }
    return null;
  }

  private static List<Want> allGradients(Net net) {
    var wants = new ArrayList<Want>();
    for (String port : net.inputs().keySet()) {
      wants.add(new Want(Want.Kind.INPUT_GRADIENT, Path.ROOT, port, Str.of(port)));
    }
    for (Path path : net.allArrays().keySet()) {
      Expr key = path.steps().size() == 1 ? path.steps().getFirst() : path.expr();
      wants.add(new Want(Want.Kind.ARRAY_GRADIENT, path, "", key));
    }
    return wants;
  }
}
