package org.scheelite.graphics.image.argument;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// The sides of an image.
public enum Sides {
  LEFT,
  RIGHT,
  TOP,
  BOTTOM;

  /// The side a symbol names, `Left`; null for anything else.
  public static @Nullable Sides read(Expr expr) {
    return switch (expr instanceof Symbol symbol ? symbol.name() : "") {
      case "Left" -> LEFT;
      case "Right" -> RIGHT;
      case "Top" -> TOP;
      case "Bottom" -> BOTTOM;
      default -> null;
    };
  }

  public boolean across() {
    return this == LEFT || this == RIGHT;
  }
}
