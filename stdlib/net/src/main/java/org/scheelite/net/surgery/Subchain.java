package org.scheelite.net.surgery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scheelite.net.Net;
import org.scheelite.net.Part;
import org.scheelite.net.container.NetChain;
import org.scheelite.net.shape.PortType;

/// A run of layers of a chain as a chain of its own.
final class Subchain {
  private Subchain() {}

  /// The layers from `from` on (from 0) and before `to`. Its ports have the types that are known
  /// where it was cut out; those of the whole chain stay at ends that stay.
  static Net of(Net chain, List<Part> parts, int from, int to) {
    List<Part> run = parts.subList(from, to);
    NetChain layer = NetChain.of(NetChain.numbered(run));
    var ports = new LinkedHashMap<String, PortType>();
    if (from == 0) {
      layer.inputs().forEach(port -> declared(chain, port, ports));
    } else {
      known(run.getFirst().net().inputs(), ports);
    }
    if (to == parts.size()) {
      layer.outputs().forEach(port -> declared(chain, port, ports));
    } else {
      known(run.getLast().net().outputs(), ports);
    }
    return Net.of(layer, Map.of(), ports, chain.multipliers());
  }

  private static void declared(Net chain, String port, Map<String, PortType> ports) {
    PortType type = chain.declared().get(port);
    if (type != null) {
      ports.put(port, type);
    }
  }

  private static void known(Map<String, PortType> types, Map<String, PortType> ports) {
    types.forEach(
        (port, type) -> {
          if (type.dims() != null) {
            ports.put(port, type);
          }
        });
  }
}
