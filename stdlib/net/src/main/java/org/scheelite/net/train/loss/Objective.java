package org.scheelite.net.train.loss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;
import org.scheelite.net.Inference;
import org.scheelite.net.Net;
import org.scheelite.net.initial.Initializer;
import org.scheelite.net.number.Numbers;
import org.scheelite.net.shape.Decoder;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.Encoder;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Refused;
import org.scheelite.net.train.data.Column;
import org.scheelite.net.train.data.DataPort;
import org.scheelite.net.train.data.Table;

/// A net with its losses, all shapes inferred from the data, all arrays with values.
///
/// @param net the net to be trained
/// @param terms the summands of the loss
/// @param ports what is needed of the data
public record Objective(Net net, List<Term> terms, List<DataPort> ports) {

  /// The names of the parts of the loss, in order; none where there is only one.
  public List<String> parts() {
    var names = new ArrayList<String>();
    for (Term term : terms) {
      for (String name : term.names()) {
        String own = name;
        for (int i = 2; names.contains(own); i++) {
          own = name + i;
        }
        names.add(own);
      }
    }
    return names.size() == 1 ? List.of() : names;
  }

  /// Infers and initialises.
  ///
  /// @param table some of the data
  /// @throws org.scheelite.net.NetFault where shapes do not fit or remain open
  public static Objective of(Net given, List<Term> open, Table table, long seed, Frame frame) {
    var types = new LinkedHashMap<String, PortType>();
    given
        .inputs()
        .forEach(
            (port, type) -> {
              if (type.coder() == null || !type.known()) {
                types.put(port, dataType(table.column(port), type.encoder(), frame));
              }
            });
    Net net = Inference.complete(given, types);
    var terms = new ArrayList<Term>();
    for (Term term : open) {
      Net loss = term.loss();
      if (loss != null && !outputType(net, term).known()) {
        var targets = new LinkedHashMap<String, PortType>();
        Encoder encoder = targetEncoder(net, term, PortType.ANY);
        term.targets()
            .forEach((port, key) -> targets.put(port, dataType(table.column(key), encoder, frame)));
        PortType input =
            Inference.complete(loss, targets).inputs().getOrDefault(term.input(), PortType.ANY);
        if (input.known()) {
          net = Inference.complete(net, Map.of(term.port(), input));
        }
      }
    }
    for (Term term : open) {
      terms.add(fitted(term, net, table, seed, frame));
    }
    Net ready = Initializer.KAIMING.initialise(net, seed, false);
    return new Objective(ready, terms, ports(ready, terms, table));
  }

  private static PortType outputType(Net net, Term term) {
    return net.outputs().getOrDefault(term.port(), PortType.ANY).withCoder(null);
  }

  private static Term fitted(Term term, Net net, Table table, long seed, Frame frame) {
    if (term.loss() == null) {
      return term;
    }
    var types = new LinkedHashMap<String, PortType>();
    types.put(term.input(), outputType(net, term).withElement(Element.ANY));
    Net loss = Inference.complete(term.loss(), types);
    var targets = new LinkedHashMap<String, PortType>();
    for (Map.Entry<String, String> target : term.targets().entrySet()) {
      if (!loss.inputs().getOrDefault(target.getKey(), PortType.ANY).known()) {
        Encoder encoder = targetEncoder(net, term, PortType.ANY);
        PortType data = dataType(table.column(target.getValue()), encoder, frame);
        boolean own = target.getValue().equals(term.port());
        PortType output = outputType(net, term).withElement(Element.ANY);
        targets.put(target.getKey(), own && single(data) && single(output) ? output : data);
      }
    }
    Net full = Inference.complete(loss, targets);
    return term.withLoss(Initializer.KAIMING.initialise(full, seed, false));
  }

  /// Whether there is one number, alone or in an array.
  private static boolean single(PortType type) {
    int[] sizes = type.sizes();
    return sizes != null && Arrays.stream(sizes).allMatch(size -> size == 1);
  }

  /// The type of the examples, as the first one shows it; their first dimension varies where others
  /// have other lengths.
  private static PortType dataType(Column column, @Nullable Encoder encoder, Frame frame) {
    if (encoder != null) {
      return encodedType(column.get(0), encoder, frame);
    }
    int[] first = Numbers.dims(column.get(0));
    PortType type = PortType.of(first).withElement(Element.ANY);
    if (first.length == 0 || column instanceof Column.Listed(Packed _)) {
      return type;
    }
    for (int i = 1; i < column.size(); i++) {
      int[] other = Numbers.dims(column.get(i));
      if (other.length == first.length && other[0] != first[0]) {
        var dims = new ArrayList<Dim>();
        Arrays.stream(first).forEach(size -> dims.add(Dim.of(size)));
        dims.set(0, Dim.Loose.VARYING);
        return type.withDims(dims);
      }
    }
    return type;
  }

  private static PortType encodedType(Expr example, Encoder encoder, Frame frame) {
    if (encoder.coded().known()) {
      return encoder.coded();
    }
    try {
      return PortType.of(Numbers.dims(encoder.encode(example, frame))).withElement(Element.ANY);
    } catch (Refused refused) {
      return PortType.ANY; // all examples are encoded later, which tells what is wrong
    }
  }

  /// The encoder of targets that fits the decoder of an output; null where there is none.
  private static @Nullable Encoder targetEncoder(Net net, Term term, PortType target) {
    Decoder decoder = net.outputs().getOrDefault(term.port(), PortType.ANY).decoder();
    return decoder == null ? null : decoder.encoder(target);
  }

  private static List<DataPort> ports(Net net, List<Term> terms, Table table) {
    var ports = new LinkedHashMap<String, DataPort>();
    net.inputs()
        .forEach((port, type) -> ports.put(port, new DataPort(port, port, type, type.encoder())));
    for (Term term : terms) {
      Net loss = term.loss();
      if (loss != null) {
        term.targets()
            .forEach(
                (port, key) -> {
                  PortType type = loss.inputs().getOrDefault(port, PortType.ANY);
                  Encoder own = type.encoder();
                  boolean plain =
                      own != null
                          || !key.equals(term.port())
                          || Targets.isVector(table.column(key).get(0), type);
                  Encoder encoder = plain ? own : targetEncoder(net, term, type);
                  ports.putIfAbsent(key, new DataPort(key, target(key), type, encoder));
                });
      }
    }
    return List.copyOf(ports.values());
  }

  /// The name of the graph input for a key of the data that is no input of the net.
  private static String target(String key) {
    return "target " + key;
  }

  /// The graph input that feeds a key of the data.
  public String input(String key) {
    for (DataPort port : ports) {
      if (port.key().equals(key)) {
        return port.input();
      }
    }
    throw new IllegalArgumentException("no data for " + key);
  }
}
