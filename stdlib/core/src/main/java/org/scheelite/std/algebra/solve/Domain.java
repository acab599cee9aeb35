package org.scheelite.std.algebra.solve;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// Where solutions are looked for.
enum Domain {
  COMPLEXES,
  REALS,
  INTEGERS,
  RATIONALS;

  static @Nullable Domain of(Expr name) {
    return switch (name instanceof Symbol symbol && symbol.isSystem() ? symbol.name() : "") {
      case "Complexes", "Automatic" -> COMPLEXES;
      case "Reals" -> REALS;
      case "Integers" -> INTEGERS;
      case "Rationals" -> RATIONALS;
      default -> null;
    };
  }
}
