package org.scheelite.std.scoping.information;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// The definitions of a symbol, and those of all symbols they depend on, as text.
///
/// ```wl
/// In:  f[x_] := g[x] + 1; g[x_] := x^2; {FullDefinition[f]}
/// Out: {"f[x_] := g[x] + 1\n\ng[x_] := x^2"}
/// In:  FullDefinition[h]
/// Out: Null
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Definition", "Information"})
final class FullDefinition {
  private FullDefinition() {}

  @Form
  static Expr of(Symbol symbol, Frame frame) {
    var seen = new LinkedHashSet<Symbol>();
    collect(symbol, seen, frame);
    var texts = new ArrayList<String>();
    for (Symbol one : seen) {
      String text = SymbolReport.definitions(one, frame);
      if (!text.equals("Null")) {
        texts.add(text);
      }
    }
    return Str.of(texts.isEmpty() ? "Null" : String.join("\n\n", texts));
  }

  private static void collect(Symbol symbol, java.util.Set<Symbol> seen, Frame frame) {
    if (symbol.isSystem() || !seen.add(symbol)) {
      return;
    }
    for (Definitions.Kind kind : Definitions.Kind.values()) {
      for (Call rule : frame.definitions().rules(kind, symbol)) {
        parts(rule, seen, frame);
      }
    }
  }

  private static void parts(Expr expr, java.util.Set<Symbol> seen, Frame frame) {
    frame.poll();
    switch (expr) {
      case Symbol symbol -> collect(symbol, seen, frame);
      case Call call -> {
        parts(call.head(), seen, frame);
        call.args().forEach(arg -> parts(arg, seen, frame));
      }
      default -> {}
    }
  }
}
