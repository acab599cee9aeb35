package org.scheelite.net.surgery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.Part;
import org.scheelite.net.container.Assembly;
import org.scheelite.net.container.NetChain;
import org.scheelite.net.shape.PortType;

/// Takes a part of a chain or graph.
///
/// `NetTake[net, end]` keeps the layers up to `end`, `NetTake[net, {start, end}]` those from
/// `start` to `end`. Start and end are the number or name of a layer, `NetPort["port"]` for an
/// output of the net, `NetPort[{layer, "port"}]` for an output of a layer, `All`, or a list of
/// such. Of a graph all layers are kept on the ways from start to end, and what comes from layers
/// outside becomes an input. Options such as `"Output" -> type` give new port types.
///
/// ```wl
/// In:  Normal[NetTake[NetChain[{Ramp, Tanh, SummationLayer[]}], 1]]
/// Out: {ElementwiseLayer[Ramp]}
///
/// In:  NetTake[NetGraph[<|"a" -> Ramp, "b" -> Tanh, "c" -> Plus|>, {"a" -> "c", "b" -> "c"}], "b"][0.5]
/// Out: 0.46211717
/// ```
@Builtin(seeAlso = {"NetDrop", "NetExtract", "NetJoin"})
final class NetTake {
  private static final String NAME = "NetTake";
  private static final Symbol NET_PORT = Symbol.system("NetPort");

  /// Nothing lies between start and end.
  static final Message EMPTY =
      Message.of("NetTake::take", "There are no layers from `1` to `2` in `3`.");

  private NetTake() {}

  @Form(whole = true, min = 2, max = 20)
  static Expr take(Normal call, Frame frame) {
    return Surgery.operate(
        frame,
        () -> {
          Net net = Surgery.net(NAME, call.arg(0));
          Expr spec = call.arg(1);
          boolean range = spec instanceof Normal list && list.is(Sym.LIST, 2);
          Expr start = range ? ((Normal) spec).arg(0) : Sym.ALL;
          Expr end = range ? ((Normal) spec).arg(1) : spec;
          Net taken =
              net.layer() instanceof NetChain(List<Part> parts)
                  ? ofChain(net, parts, start, end)
                  : ofGraph(net, start, end);
          return Surgery.withPorts(NAME, taken, call, 2, frame);
        });
  }

  private static Net ofChain(Net net, List<Part> parts, Expr start, Expr end) {
    Assembly assembly = Assembly.of(net);
    List<Expr> keys = List.copyOf(assembly.layers().keySet());
    List<Integer> starts = places(assembly, keys, start, 0);
    List<Integer> ends = places(assembly, keys, end, keys.size() - 1);
    int from = starts.stream().min(Integer::compare).orElse(0);
    int to = ends.stream().max(Integer::compare).orElse(keys.size() - 1);
    if (from > to) {
      throw new NetFault(EMPTY, start, end, net);
    }
    return Subchain.of(net, parts, from, to + 1);
  }

  private static List<Integer> places(Assembly assembly, List<Expr> keys, Expr spec, int all) {
    var places = new ArrayList<Integer>();
    for (Expr one : list(spec)) {
      places.add(one.equals(Sym.ALL) ? all : keys.indexOf(vertex(assembly, one)));
    }
    return places;
  }

  private static List<Expr> list(Expr spec) {
    return spec instanceof Normal list && Lists.isList(list) ? list.args() : List.of(spec);
  }

  /// The layer that a number, a name or a port stands for.
  private static Expr vertex(Assembly assembly, Expr spec) {
    if (!(spec instanceof Normal port) || !port.is(NET_PORT)) {
      return assembly.key(NAME, spec);
    }
    Expr place = port.size() == 1 ? port.arg(0) : Lists.of(port.args());
    if (place instanceof Str(String name)) {
      Assembly.End from = assembly.outputs().get(name);
      if (from != null && from.key() != null) {
        return from.key();
      }
    } else if (place instanceof Normal steps && Lists.isList(steps) && steps.size() == 2) {
      return assembly.key(NAME, steps.arg(0));
    }
    throw new NetFault(NetMessages.PART.by(NAME), assembly.build(), spec);
  }

  private static Net ofGraph(Net net, Expr start, Expr end) {
    Assembly assembly = Assembly.of(net);
    Set<Expr> starts = vertices(assembly, start);
    Set<Expr> ends = vertices(assembly, end);
    Set<Expr> kept = reached(assembly, ends, false);
    if (!start.equals(Sym.ALL)) {
      kept.retainAll(reached(assembly, starts, true));
    }
    if (kept.isEmpty() || !kept.containsAll(ends)) {
      throw new NetFault(EMPTY, start, end, net);
    }
    Map<String, Assembly.End> outputs = outputs(assembly, end, ends);
    var others = new HashSet<>(assembly.layers().keySet());
    others.removeAll(kept);
    pinInputs(assembly, kept);
    assembly.cut(others);
    assembly.outputs().clear();
    assembly.outputs().putAll(outputs);
    return assembly.build();
  }

  private static Set<Expr> vertices(Assembly assembly, Expr spec) {
    var keys = new LinkedHashSet<Expr>();
    for (Expr one : list(spec)) {
      if (one.equals(Sym.ALL)) {
        keys.addAll(assembly.layers().keySet());
      } else {
        keys.add(vertex(assembly, one));
      }
    }
    return keys;
  }

  /// All layers that these lead to, or that lead to these.
  private static Set<Expr> reached(Assembly assembly, Set<Expr> from, boolean forward) {
    var reached = new LinkedHashSet<>(from);
    Deque<Expr> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      Expr key = open.remove();
      assembly
          .sources()
          .forEach(
              (to, source) -> {
                Expr here = forward ? source.key() : to.key();
                Expr next = forward ? to.key() : source.key();
                if (next != null && key.equals(here) && reached.add(next)) {
                  open.add(next);
                }
              });
    }
    return reached;
  }

  /// The outputs of the part: those of the net that come from its end, and of the other layers
  /// there all outputs.
  private static Map<String, Assembly.End> outputs(Assembly assembly, Expr end, Set<Expr> ends) {
    var outputs = new LinkedHashMap<String, Assembly.End>();
    for (Expr one : list(end)) {
      if (one.equals(Sym.ALL)) {
        outputs.putAll(assembly.outputs());
      } else if (one instanceof Normal port
          && port.is(NET_PORT)
          && port.arg(0) instanceof Str(var name)) {
        Assembly.End from = assembly.outputs().get(name);
        if (from != null) {
          outputs.put(name, from);
        }
      }
    }
    for (Expr key : ends) {
      boolean there = outputs.values().stream().anyMatch(from -> key.equals(from.key()));
      if (!there) {
        for (String port : assembly.layer(key).layer().outputs()) {
          outputs.put(free(port, outputs), new Assembly.End(key, port));
        }
      }
    }
    return outputs;
  }

  private static String free(String port, Map<String, Assembly.End> taken) {
    String name = port;
    for (int number = 2; taken.containsKey(name); number++) {
      name = port + number;
    }
    return name;
  }

  /// What came from layers outside keeps its shape.
  private static void pinInputs(Assembly assembly, Set<Expr> kept) {
    assembly
        .sources()
        .forEach(
            (to, from) -> {
              Expr key = to.key();
              boolean outside = from.key() != null && !kept.contains(from.key());
              if (key != null && outside && kept.contains(key)) {
                Net net = assembly.layer(key);
                PortType type = net.inputs().get(to.port());
                if (type != null && type.dims() != null) {
                  assembly.replace(key, net.withPort(to.port(), type));
                }
              }
            });
  }
}
