package org.scheelite.repl;

import java.util.Map;
import org.scheelite.api.Limits;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.terminal.Protocol;
import org.scheelite.print.Printer;

/// Shows picture expressions in the terminal.
final class Pictures {
  private static final Symbol EXPORT_STRING = Symbol.system("ExportString");

  private Pictures() {}

  /// The characters that make the terminal show a picture; empty where the value is none, or the
  /// terminal shows none.
  static String shown(Expr value, Session session, Map<String, String> environment, int columns) {
    if (!Printer.isPicture(value)) {
      return "";
    }
    Protocol protocol = Protocol.detect(environment);
    if (protocol == Protocol.NONE) {
      return "";
    }
    Expr export =
        Call.of(
            EXPORT_STRING,
            value,
            Str.of("Terminal"),
            Call.rule(Str.of("Protocol"), Str.of(protocol.name())),
            Call.rule(Str.of("Columns"), Int.of(columns)));
    return session.compute(export, Limits.NONE) instanceof Outcome.Value(Str(String text), _)
        ? text
        : "";
  }
}
