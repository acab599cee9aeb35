package org.scheelite.net.container;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Net;
import org.scheelite.net.Part;

/// Finds the layer whose numbers leave a net at some port, however deep inside it is.
public final class Producer {
  /// Layers that only move numbers about.
  private static final Set<String> PASSING =
      Set.of(
          "FlattenLayer",
          "ReshapeLayer",
          "TransposeLayer",
          "PartLayer",
          "SequenceLastLayer",
          "SequenceMostLayer",
          "SequenceRestLayer",
          "SequenceReverseLayer");

  private static final Set<String> SIGMOIDS = Set.of("LogisticSigmoid", "Sigmoid");

  private Producer() {}

  /// The layer behind an output, with layers that only move numbers passed over; null where there
  /// is none, as for an input handed on.
  public static @Nullable Net of(Net net, String port) {
    return switch (net.layer()) {
      case NetChain chain -> last(chain.parts(), port);
      case NetGraph graph -> of(graph, graph.origin(port));
      case NetMapOperator operator -> {
        Net inner = operator.net().net();
        yield of(inner, inner.layer().outputs().getFirst());
      }
      case NetMapThreadOperator operator -> of(operator.net().net(), port);
      case NetFoldOperator operator -> of(operator.net().net(), port);
      case NetNestOperator operator -> {
        Net inner = operator.net().net();
        yield of(inner, inner.layer().outputs().getFirst());
      }
      default -> net;
    };
  }

  private static @Nullable Net of(NetGraph graph, NetGraph.@Nullable Origin origin) {
    if (origin == null) {
      return null;
    }
    NetGraph.Origin before =
        PASSING.contains(origin.net().head().name()) ? graph.before(origin) : null;
    return before == null ? of(origin.net(), origin.port()) : of(graph, before);
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
  public static boolean isLoss(Net net, String port) {
    Net layer = of(net, port);
    return layer != null
        && (layer.head().name().endsWith("LossLayer")
            || layer.layer() instanceof NetGANOperator && port.startsWith("Loss"));
  }

  /// Whether a layer gives the logistic function of its input, so that its elements are
  /// probabilities.
  public static boolean isSigmoid(@Nullable Net layer) {
    if (layer == null || !layer.head().name().equals("ElementwiseLayer")) {
      return false;
    }
    return switch (layer.layer().arguments().getFirst()) {
      case Symbol symbol -> SIGMOIDS.contains(symbol.name());
      case Str(String name) -> SIGMOIDS.contains(name);
      case Normal function when function.is(Sym.FUNCTION, 1) -> isSigmoid(function.arg(0));
      default -> false;
    };
  }

  private static boolean isSigmoid(Expr body) {
    return body.equals(Call.of(Symbol.system("LogisticSigmoid"), Call.of(Sym.SLOT, Int.ONE)));
  }
}
