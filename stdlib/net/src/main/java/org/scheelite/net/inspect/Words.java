package org.scheelite.net.inspect;

import java.util.Set;
import java.util.stream.Collectors;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.net.Net;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.PortType;
import org.scheelite.print.Form;
import org.scheelite.print.Printer;

/// Short words for parts of nets.
final class Words {
  private static final Symbol INPUT_PORTS = Symbol.system("InputPorts");

  /// Options of which the rest of a report speaks.
  private static final Set<Expr> SHOWN = Set.of(INPUT_PORTS, Str.of("Nets"));

  private Words() {}

  /// The arguments of a layer and the options that differ from their defaults, but for the number
  /// of inputs, which connections show.
  static String parameters(Net net) {
    if (net.layer().container()) {
      return "";
    }
    String arguments =
        net.layer().arguments().stream().map(Words::text).collect(Collectors.joining(", "));
    String options =
        net.layer().options().stream()
            .filter(option -> !(option instanceof Normal rule && SHOWN.contains(rule.arg(0))))
            .map(Words::text)
            .collect(Collectors.joining(", "));
    return arguments.isEmpty() || options.isEmpty()
        ? arguments + options
        : arguments + ", " + options;
  }

  private static String text(Expr expr) {
    if (expr instanceof Net net) {
      return net.head().name();
    }
    return expr instanceof Str(String words) ? words : Printer.print(expr, Form.OUTPUT);
  }

  /// The sizes of an array: `200`, `3×28×28`, `real`.
  static String sizes(PortType type) {
    if (type.dims() == null) {
      return "?";
    }
    if (type.dims().isEmpty()) {
      return switch (type.element().kind()) {
        case ANY, REAL -> "real";
        case INTEGER -> "integer";
        case BOOLEAN -> "boolean";
      };
    }
    return type.dims().stream().map(Dim::toString).collect(Collectors.joining("×"));
  }
}
