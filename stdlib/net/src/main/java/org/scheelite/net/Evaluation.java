package org.scheelite.net;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Str;
import org.scheelite.net.shape.Encoder;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Refused;

/// Applies nets to data.
final class Evaluation {
  private final Frame frame;
  private final Settings settings;
  private final @Nullable States states;

  private Evaluation(Settings settings, @Nullable States states, Frame frame) {
    this.settings = settings;
    this.states = states;
    this.frame = frame;
  }

  /// The value of `net[data]`, `net[data, request, options]`; null for other calls.
  ///
  /// @throws NetFault where data and net do not fit
  static @Nullable Expr apply(Net net, Normal call, Frame frame) {
    return StateRequest.of(call) instanceof StateRequest request
        ? request.value(net, frame)
        : apply(net, call, null, frame);
  }

  /// The same with states before, which become those afterwards.
  static @Nullable Expr apply(Net net, Normal call, @Nullable States states, Frame frame) {
    int options =
        takesNothing(net)
            ? frame.trailingOptions(call)
            : call.size() < 2 ? 0 : Math.min(call.size() - 1, frame.trailingOptions(call));
    if (options > 0 && options == call.size() - 1 && Request.isRead(call.arg(1))) {
      options--;
    }
    int count = call.size() - options;
    if (count > 2) {
      return null;
    }
    if (count == 0 && !net.inputs().isEmpty()) {
      throw new NetFault(
          NetMessages.MISSING.by(net.head().name()),
          Str.of(net.inputs().keySet().iterator().next()),
          net);
    }
    Settings settings =
        options == 0 ? Settings.DEFAULT : Settings.read(net, Construction.options(call, count));
    Net fitting = count == 0 ? net : withStates(withInputs(net, call.arg(0)), call.arg(0));
    Request request =
        count < 2 ? Request.outputs(fitting) : Request.read(fitting, call.arg(1), frame);
    var evaluation = new Evaluation(settings, states, frame);
    Inputs inputs =
        count == 0
            ? new Inputs(Map.of(), Map.of(), false, Set.of())
            : evaluation.encoded(fitting, evaluation.inputs(fitting, call.arg(0)));
    return settings.drawing(frame, () -> evaluation.value(fitting, inputs, request));
  }

  /// Whether it has no inputs, and none that data could call for.
  private static boolean takesNothing(Net net) {
    return net.inputs().isEmpty() && net.layer().withInputs(1) == null;
  }

  /// What the data says, by port.
  ///
  /// @param numeric whether results are to be numeric arrays
  /// @param listed the ports that an encoder gave a list of examples for
  private record Inputs(
      Map<String, Expr> values, Map<String, Expr> gradients, boolean numeric, Set<String> listed) {}

  /// The same with plain values for those that encoders stand for.
  private Inputs encoded(Net net, Inputs inputs) {
    var values = new LinkedHashMap<>(inputs.values);
    var listed = new HashSet<String>();
    values.replaceAll(
        (port, value) -> {
          Encoder encoder = net.inputs().getOrDefault(port, PortType.ANY).encoder();
          if (encoder == null) {
            return value;
          }
          try {
            if (encoder.single(value, frame) || !(value instanceof Normal list)) {
              return encoder.encode(value, frame);
            }
            listed.add(port);
            return Lists.of(encoder.encodeAll(list.args(), frame));
          } catch (Refused refused) {
            throw new NetFault(
                NetMessages.ENCODE.by(net.head().name()),
                Int.of(refused.number()),
                Str.of(port),
                net,
                refused.value(),
                refused.expected());
          }
        });
    return new Inputs(values, inputs.gradients, inputs.numeric, listed);
  }

  /// A layer whose number of inputs is open takes as many as the list has elements.
  static Net withInputs(Net net, Expr data) {
    if (!net.inputs().isEmpty()) {
      return net;
    }
    int count =
        switch (data) {
          case Assoc assoc -> assoc.size();
          case Normal list when Lists.isList(list) -> list.size();
          default -> 0;
        };
    Layer layer = count == 0 ? null : net.layer().withInputs(count);
    return layer == null ? net : net.withLayer(layer);
  }

  /// A net with those of its states among its inputs that the data names.
  private static Net withStates(Net net, Expr data) {
    if (!(data instanceof Assoc assoc) || net.layer().freeStates().isEmpty()) {
      return net;
    }
    Layer layer = net.layer();
    for (String state : layer.freeStates()) {
      if (assoc.containsKey(Str.of(state))) {
        layer = layer.withOptional(state, true);
      }
    }
    return layer == net.layer() ? net : net.withLayer(layer);
  }

  private Inputs inputs(Net net, Expr data) {
    String symbol = net.head().name();
    var ports = net.inputs().keySet();
    var values = new LinkedHashMap<String, Expr>();
    var gradients = new LinkedHashMap<String, Expr>();
    if (data instanceof Assoc assoc) {
      for (Assoc.Entry entry : assoc) {
        if (entry.key() instanceof Str(String port) && ports.contains(port)) {
          values.put(port, entry.value());
        } else if (entry.key() instanceof Normal key
            && key.is(Request.NET_PORT_GRADIENT, 1)
            && key.arg(0) instanceof Str(String port)
            && net.outputs().containsKey(port)) {
          gradients.put(port, entry.value());
        } else {
          throw new NetFault(NetMessages.NO_PORT.by(symbol), entry.key(), net, names(net));
        }
      }
    } else if (ports.size() == 1) {
      values.put(ports.iterator().next(), data);
    } else if (data instanceof Normal list && Lists.isList(list) && rows(list)) {
      columns(list, values);
    } else if (data instanceof Normal list && Lists.isList(list) && list.size() == ports.size()) {
      int i = 0;
      for (String port : ports) {
        values.put(port, list.arg(i++));
      }
    } else {
      throw new NetFault(NetMessages.INPUTS.by(symbol), net, names(net));
    }
    for (String port : ports) {
      if (!values.containsKey(port)) {
        throw new NetFault(NetMessages.MISSING.by(symbol), Str.of(port), net);
      }
    }
    boolean numeric = false;
    for (Expr value : values.values()) {
      numeric |= value instanceof NumArray;
    }
    return new Inputs(values, gradients, numeric, Set.of());
  }

  private static Expr names(Net net) {
    return Lists.of(net.inputs().keySet().stream().map(Str::of).toList());
  }

  private static boolean rows(Normal list) {
    return list.size() > 0 && list.args().stream().allMatch(Assoc.class::isInstance);
  }

  /// Turns a list of associations into an association of lists.
  private static void columns(Normal list, Map<String, Expr> values) {
    var columns = new LinkedHashMap<String, List<Expr>>();
    for (Expr row : list.args()) {
      for (Assoc.Entry entry : (Assoc) row) {
        if (entry.key() instanceof Str(String port)) {
          columns.computeIfAbsent(port, p -> new ArrayList<>()).add(entry.value());
        }
      }
    }
    columns.forEach((port, column) -> values.put(port, Lists.of(column)));
  }

  // ---------------------------------------------------------------- examples or lists of them

  private Expr value(Net net, Inputs inputs, Request request) {
    Expr nothing = none(inputs) ? request.nothing() : null;
    if (nothing != null) {
      return nothing;
    }
    if (net.layer().takesWhole() || !open(net)) {
      return run(net, inputs, request, false);
    }
    try {
      return run(net, inputs, request, false);
    } catch (NetFault single) {
      Expr listed = listed(net, inputs, request);
      if (listed == null) {
        throw single;
      }
      return listed;
    }
  }

  /// Whether all data are lists of no examples.
  private static boolean none(Inputs inputs) {
    for (Expr value : inputs.values.values()) {
      if (!(value instanceof Normal list) || list.size() > 0 || !Lists.isList(list)) {
        return false;
      }
    }
    return !inputs.values.isEmpty();
  }

  /// Whether the rank of some input is not known.
  private static boolean open(Net net) {
    for (PortType type : net.inputs().values()) {
      if (type.rank() < 0) {
        return true;
      }
    }
    return false;
  }

  /// The value where data of unknown rank is taken as lists of examples; null where it is none.
  private @Nullable Expr listed(Net net, Inputs inputs, Request request) {
    try {
      return run(net, inputs, request, true);
    } catch (NetFault fault) {
      return null; // the fault of the first attempt is the one to report
    }
  }

  private Expr run(Net net, Inputs inputs, Request request, boolean listed) {
    Map<String, Feed> feeds = feeds(net, inputs, listed);
    return new Execution(
            net, feeds, inputs.gradients, request, states, inputs.numeric, settings, frame)
        .value();
  }

  private Map<String, Feed> feeds(Net net, Inputs inputs, boolean listed) {
    var feeds = new LinkedHashMap<String, Feed>();
    for (String port : net.inputs().keySet()) {
      Expr value = inputs.values.get(port);
      if (value != null) {
        boolean list = listed || inputs.listed.contains(port);
        feeds.put(port, Feed.read(net, port, value, list, settings.precision(), frame));
      }
    }
    net.layer().check(net, feeds);
    return feeds;
  }
}
