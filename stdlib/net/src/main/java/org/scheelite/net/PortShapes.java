package org.scheelite.net;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.net.shape.PortType;

/// The types of ports anywhere in a net all of whose shapes are known.
final class PortShapes {
  private PortShapes() {}

  /// The type of what is asked for; nothing is known of arrays.
  static PortType of(Net net, Want want) {
    return switch (want.kind()) {
      case INPUT_GRADIENT -> net.inputs().getOrDefault(want.port(), PortType.ANY);
      case ARRAY_GRADIENT -> PortType.ANY;
      case OUTPUT -> {
        Net inner = inner(net, want.path());
        yield inner == null ? PortType.ANY : output(inner, want.port());
      }
    };
  }

  private static @Nullable Net inner(Net net, Path path) {
    Net inner = net;
    for (Expr step : path.steps()) {
      Part part = inner.part(step);
      if (part == null) {
        return null;
      }
      inner = part.net();
    }
    return inner;
  }

  private static PortType output(Net net, String port) {
    PortType type = net.outputs().get(port);
    if (type != null) {
      return type;
    }
    if (!net.layer().optionalOutputs().contains(port)) {
      return PortType.ANY;
    }
    var known = new LinkedHashMap<>(net.inputs());
    known.replaceAll((_, input) -> input.withCoder(null));
    Net with = net.declaring(known).withLayer(net.layer().withOptional(port, false));
    return with.outputs().getOrDefault(port, PortType.ANY);
  }
}
