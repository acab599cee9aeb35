package org.scheelite.net.train;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.net.Net;
import org.scheelite.net.Part;
import org.scheelite.net.container.NetChain;
import org.scheelite.net.container.NetGraph;
import org.scheelite.net.container.NetMapOperator;

/// Finds the layer whose output leaves a net at some port.
final class Producer {
  /// Layers that only move numbers about.
  private static final Set<String> PASSING =
      Set.of(
          "FlattenLayer",
          "ReshapeLayer",
          "TransposeLayer",
          "PartLayer",
          "SequenceLastLayer",
          "SequenceMostLayer",
          "SequenceRestLayer");

  private Producer() {}

  /// The layer behind an output; null where it is none, as for an input handed on.
  static @Nullable Net of(Net net, String port) {
    return switch (net.layer()) {
      case NetChain chain -> last(chain.parts(), port);
      case NetGraph graph -> {
        NetGraph.Origin origin = graph.origin(port);
        yield origin == null ? null : of(origin.net(), origin.port());
      }
      case NetMapOperator operator -> {
        Net inner = operator.net().net();
        yield of(inner, inner.layer().outputs().getFirst());
      }
      default -> net;
    };
  }

  private static @Nullable Net last(List<Part> parts, String port) {
    int at = parts.size() - 1;
    while (at > 0 && PASSING.contains(parts.get(at).net().head().name())) {
      at--;
    }
    Net part = parts.get(at).net();
    return of(part, at == parts.size() - 1 ? port : part.layer().outputs().getFirst());
  }

  /// Whether what leaves the net at this port is a loss.
  static boolean isLoss(Net net, String port) {
    Net layer = of(net, port);
    return layer != null
        && (layer.head().name().endsWith("LossLayer")
            || layer.head().name().equals("NetGANOperator") && port.startsWith("Loss"));
  }
}
