package org.scheelite.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Str;
import org.scheelite.net.shape.PortType;

/// Applies nets to data.
final class Evaluation {
  private final Frame frame;
  private final Settings settings;

  private Evaluation(Settings settings, Frame frame) {
    this.settings = settings;
    this.frame = frame;
  }

  /// The value of `net[data]`, `net[data, request, options]`; null for other calls.
  ///
  /// @throws NetFault where data and net do not fit
  static @Nullable Expr apply(Net net, Normal call, Frame frame) {
    int options = call.size() < 2 ? 0 : Math.min(call.size() - 1, frame.trailingOptions(call));
    int count = call.size() - options;
    if (count > 2 || count == 0 && !net.inputs().isEmpty()) {
      return null;
    }
    Settings settings =
        options == 0 ? Settings.DEFAULT : Settings.read(net, Construction.options(call, count));
    Net fitting = count == 0 ? net : withInputs(net, call.arg(0));
    Request request = count < 2 ? Request.outputs(fitting) : Request.read(fitting, call.arg(1));
    var evaluation = new Evaluation(settings, frame);
    Inputs inputs =
        count == 0 ? new Inputs(Map.of(), Map.of()) : evaluation.inputs(fitting, call.arg(0));
    return evaluation.value(fitting, inputs, request);
  }

  /// What the data says, by port.
  private record Inputs(Map<String, Expr> values, Map<String, Expr> gradients) {}

  /// A layer whose number of inputs is open takes as many as the list has elements.
  private static Net withInputs(Net net, Expr data) {
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
    return new Inputs(values, gradients);
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
    if (ragged(net, inputs)) {
      return oneByOne(net, inputs, request);
    }
    boolean open = net.inputs().values().stream().anyMatch(type -> type.rank() < 0);
    if (!open) {
      return run(net, inputs, feeds(net, inputs, false), request);
    }
    try {
      return run(net, inputs, feeds(net, inputs, false), request);
    } catch (NetFault single) {
      Expr listed = listed(net, inputs, request);
      if (listed == null) {
        throw single;
      }
      return listed;
    }
  }

  /// The value where data of unknown rank is taken as lists of examples; null where it is none.
  private @Nullable Expr listed(Net net, Inputs inputs, Request request) {
    try {
      return run(net, inputs, feeds(net, inputs, true), request);
    } catch (NetFault fault) {
      return null; // the fault of the first attempt is the one to report
    }
  }

  private Map<String, Feed> feeds(Net net, Inputs inputs, boolean listed) {
    var feeds = new LinkedHashMap<String, Feed>();
    for (String port : net.inputs().keySet()) {
      Expr value = inputs.values.get(port);
      if (value != null) {
        feeds.put(port, Feed.read(net, port, value, listed, settings.precision(), frame));
      }
    }
    return feeds;
  }

  /// Whether a port takes sequences of different lengths and is given several.
  private static boolean ragged(Net net, Inputs inputs) {
    for (Map.Entry<String, PortType> port : net.inputs().entrySet()) {
      PortType type = port.getValue();
      Expr value = inputs.values.get(port.getKey());
      if (type.varying()
          && value instanceof Normal list
          && Lists.isList(list)
          && Numbers.dims(list).length > type.rank()) {
        return true;
      }
    }
    return false;
  }

  private Expr oneByOne(Net net, Inputs inputs, Request request) {
    int count = -1;
    for (Expr value : inputs.values.values()) {
      if (value instanceof Normal list && Lists.isList(list)) {
        count = count < 0 ? list.size() : Math.min(count, list.size());
      }
    }
    var results = new ArrayList<Expr>();
    for (int i = 0; i < count; i++) {
      var one = new LinkedHashMap<String, Expr>();
      int index = i;
      inputs.values.forEach(
          (port, value) -> one.put(port, value instanceof Normal list ? list.arg(index) : value));
      results.add(value(net, new Inputs(one, Map.of()), request));
    }
    return Lists.of(results);
  }

  // ---------------------------------------------------------------- running

  private Expr run(Net net, Inputs inputs, Map<String, Feed> feeds, Request request) {
    int count = 1;
    boolean batch = false;
    for (Feed feed : feeds.values()) {
      if (!feed.single()) {
        count = feed.count();
        batch = true;
      }
    }
    var sizes = new ArrayList<List<Integer>>(feeds.size());
    var data = new LinkedHashMap<String, Object>();
    for (Map.Entry<String, Feed> entry : feeds.entrySet()) {
      Feed feed = entry.getValue();
      if (batch && (feed.single() || feed.count() != count)) {
        throw lengths(net, feeds);
      }
      sizes.add(Arrays.stream(feed.dims()).boxed().toList());
      data.put(entry.getKey(), feed.data());
    }
    var signature =
        new Programs.Signature(
            sizes,
            List.copyOf(inputs.gradients.keySet()),
            request,
            settings.training(),
            settings.precision());
    Program program = programs(net).get(signature, s -> program(net, feeds, s));
    for (Map.Entry<String, Expr> given : inputs.gradients.entrySet()) {
      data.put(
          Program.gradientName(given.getKey()),
          gradient(net, given.getKey(), given.getValue(), program, count, batch));
    }
    List<Object> outputs = program.run(data, count, settings, frame);
    boolean numeric = !data.isEmpty() && numeric(inputs);
    return results(program, outputs, request, count, batch, numeric);
  }

  private Programs programs(Net net) {
    boolean plain = net.arrays().isEmpty() && net.parts().isEmpty();
    return plain ? frame.state(NetState.SHARED_PROGRAMS).of(net) : net.programs();
  }

  private static NetFault lengths(Net net, Map<String, Feed> feeds) {
    var lengths = Assoc.builder();
    feeds.forEach(
        (port, feed) ->
            lengths.put(
                Str.of(port),
                feed.single() ? NetFault.words("a single example") : Int.of(feed.count())));
    return new NetFault(NetMessages.LENGTHS.by(net.head().name()), net, lengths.build());
  }

  private Program program(Net net, Map<String, Feed> feeds, Programs.Signature signature) {
    var types = new LinkedHashMap<String, PortType>();
    feeds.forEach((port, feed) -> types.put(port, feed.type()));
    net.layer()
        .assumed()
        .forEach(
            (port, type) -> {
              PortType known = net.port(port);
              if (known != null && known.dims() == null) {
                types.put(port, type);
              }
            });
    return new Program(
        Inference.complete(fixed(net), types), signature, frame.state(NetState.CODE));
  }

  /// A net without varying dimensions at its ports: the data at hand has one length.
  private static Net fixed(Net net) {
    var loose = new LinkedHashMap<String, PortType>();
    net.declared()
        .forEach(
            (port, type) -> {
              if (type.varying()) {
                loose.put(port, PortType.ANY.withElement(type.element()));
              }
            });
    return loose.isEmpty() ? net : net.withPorts(loose);
  }

  private Object gradient(
      Net net, String port, Expr value, Program program, int count, boolean batch) {
    var shape = program.shape(Program.gradientName(port));
    int[] dims = shape == null ? new int[0] : shape.dims();
    int[] all = dims;
    if (batch) {
      all = new int[dims.length + 1];
      all[0] = count;
      System.arraycopy(dims, 0, all, 1, dims.length);
    }
    Object data = settings.precision().array((int) Numbers.total(all));
    if (!Numbers.copy(value, all, data, 0, frame)) {
      throw new NetFault(
          NetMessages.DATA.by(net.head().name()),
          Str.of(port),
          value,
          net,
          NetFault.words("of the shape of the output"));
    }
    return data;
  }

  private static boolean numeric(Inputs inputs) {
    return inputs.values.values().stream().anyMatch(NumArray.class::isInstance);
  }

  private Expr results(
      Program program,
      List<Object> outputs,
      Request request,
      int count,
      boolean batch,
      boolean numeric) {
    Assoc.Builder keyed = Assoc.builder();
    Expr only = Assoc.empty();
    for (int i = 0; i < outputs.size(); i++) {
      Program.Result result = program.results().get(i);
      only =
          Results.value(
              outputs.get(i),
              result.dims(),
              count,
              batch && result.each(),
              result.type(),
              numeric,
              frame);
      keyed.put(result.want().key(), only);
    }
    return request.keyed() ? keyed.build() : only;
  }
}
