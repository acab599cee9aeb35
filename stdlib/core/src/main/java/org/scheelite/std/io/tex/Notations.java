package org.scheelite.std.io.tex;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// The notations of other languages, by the symbols that name them.
public final class Notations {
  private Notations() {}

  /// The text of an expression in the notation a symbol names; null where it names none.
  public static @Nullable String written(Expr expr, Expr form, Frame frame) {
    return switch (form instanceof Symbol symbol && symbol.isSystem() ? symbol.name() : "") {
      case "TeXForm" -> TexWriter.written(expr, frame);
      default -> null;
    };
  }
}
