package org.scheelite.net.surgery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.Construction;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.Ports;
import org.scheelite.net.container.Assembly;
import org.scheelite.net.container.Shorthand;
import org.scheelite.net.shape.PortType;

/// What the functions that cut and join nets have in common.
final class Surgery {
  private Surgery() {}

  /// A layer to be put in, with the name it shall have.
  record Named(@Nullable Expr name, Net net) {}

  /// Runs one operation; after a fault its message and `$Failed`.
  static Expr operate(Frame frame, Supplier<Expr> body) {
    return NetFault.guard(frame, body);
  }

  /// The net an operation is about.
  ///
  /// @throws NetFault where it is none
  static Net net(String owner, Expr expr) {
    if (expr instanceof Net net) {
      return net;
    }
    throw new NetFault(NetMessages.NOT_NET.by(owner), expr);
  }

  /// Where rules about ports begin among the trailing arguments.
  static int beforePorts(Normal call, int least) {
    int end = call.size();
    while (end > least && isPort(call.arg(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isPort(Expr arg) {
    return arg instanceof Normal rule && rule.is(Sym.RULE, 2) && rule.arg(0) instanceof Str;
  }

  /// The same net with the port types given by the arguments from `start` on.
  ///
  /// @throws NetFault where a type or port is none
  static Net withPorts(String owner, Net net, Normal call, int start, Frame frame) {
    Net changed = net;
    for (Map.Entry<String, Expr> option : Construction.options(call, start).entrySet()) {
      String port = option.getKey();
      PortType old = changed.port(port);
      if (old == null) {
        var names = new ArrayList<Expr>();
        net.inputs().keySet().forEach(name -> names.add(Str.of(name)));
        net.outputs().keySet().forEach(name -> names.add(Str.of(name)));
        throw new NetFault(NetMessages.NO_PORT.by(owner), Str.of(port), net, Lists.of(names));
      }
      boolean input = changed.inputs().containsKey(port);
      PortType type =
          option.getValue().equals(Sym.NONE)
              ? old.withCoder(null)
              : Ports.read(owner, port, option.getValue(), input, frame);
      changed = changed.withPort(port, changed.layer().declared(port, type));
    }
    return changed;
  }

  /// The layers to be put in: one, `"name" -> layer`, or a list or association of such.
  ///
  /// @throws NetFault where one is no net
  static List<Named> layers(String owner, Expr spec, Frame frame) {
    var layers = new ArrayList<Named>();
    if (spec instanceof Assoc assoc) {
      for (Assoc.Entry entry : assoc) {
        layers.add(new Named(entry.key(), Shorthand.net(owner, entry.value(), frame)));
      }
    } else if (spec instanceof Normal list && Lists.isList(list)) {
      list.args().forEach(one -> layers.addAll(layers(owner, one, frame)));
    } else if (isPort(spec) && spec instanceof Normal rule) {
      layers.add(new Named(rule.arg(0), Shorthand.net(owner, rule.arg(1), frame)));
    } else {
      layers.add(new Named(null, Shorthand.net(owner, spec, frame)));
    }
    return layers;
  }

  /// The keys of several layers, of one, or of all.
  ///
  /// @throws NetFault where there is no such layer
  static List<Expr> keys(String owner, Assembly assembly, Expr spec) {
    if (spec.equals(Sym.ALL)) {
      return List.copyOf(assembly.layers().keySet());
    }
    var keys = new ArrayList<Expr>();
    for (Expr one :
        spec instanceof Normal list && Lists.isList(list) ? list.args() : List.of(spec)) {
      keys.add(assembly.key(owner, one));
    }
    return keys;
  }
}
