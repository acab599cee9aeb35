package org.scheelite.std.scoping.information;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Definitions.Kind;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.attribute.AttributeNames;

/// The properties of symbols that `Information[symbol, "property"]` gives.
final class SymbolFacts {
  private static final List<String> PROPERTIES =
      List.of(
          "Attributes",
          "Context",
          "Definitions",
          "DownValues",
          "FullName",
          "Name",
          "Options",
          "OwnValues",
          "SubValues",
          "UpValues",
          "Usage");

  private SymbolFacts() {}

  /// The value of a property; null for an unknown one.
  static @Nullable Expr of(Symbol symbol, String property, Frame frame) {
    Definitions definitions = frame.definitions();
    return switch (property) {
      case "Properties" -> Call.list(PROPERTIES.stream().map(Str::of).toList());
      case "Attributes" -> AttributeNames.write(definitions.attributes(symbol));
      case "Context" -> Str.of(symbol.context());
      case "Definitions" -> Str.of(SymbolReport.definitions(symbol, frame));
      case "DownValues" -> Call.list(definitions.rules(Kind.DOWN, symbol));
      case "FullName" -> Str.of(symbol.full());
      case "Name" -> Str.of(symbol.name());
      case "Options" -> Call.list(definitions.options(symbol));
      case "OwnValues" -> Call.list(definitions.rules(Kind.OWN, symbol));
      case "SubValues" -> Call.list(definitions.rules(Kind.SUB, symbol));
      case "UpValues" -> Call.list(definitions.rules(Kind.UP, symbol));
      case "Usage" -> usage(symbol, frame);
      default -> null;
    };
  }

  private static Expr usage(Symbol symbol, Frame frame) {
    Expr own = frame.definitions().messages(symbol).get("usage");
    if (own != null) {
      return own;
    }
    String summary =
        frame.definitions().libraries().summary(org.scheelite.builtin.Libraries.nameOf(symbol));
    return summary == null
        ? Call.of(Sym.MISSING, Str.of("NotAvailable"), Str.of("Usage"))
        : Str.of(summary);
  }
}
