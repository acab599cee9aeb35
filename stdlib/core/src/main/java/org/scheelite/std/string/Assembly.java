package org.scheelite.std.string;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// A string put together of pieces; where one is no string, all become a `StringExpression`.
final class Assembly {
  private final List<Expr> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  void add(String piece) {
    text.append(piece);
  }

  void add(Expr piece) {
    if (piece instanceof Str(String string)) {
      text.append(string);
    } else {
      flush();
      parts.add(piece);
    }
  }

  Expr expr() {
    if (parts.isEmpty()) {
      return Str.of(text.toString());
    }
    flush();
    return parts.size() == 1 ? parts.getFirst() : Call.of(Sym.STRING_EXPRESSION, parts);
  }

  private void flush() {
    if (!text.isEmpty()) {
      parts.add(Str.of(text.toString()));
      text.setLength(0);
    }
  }
}
