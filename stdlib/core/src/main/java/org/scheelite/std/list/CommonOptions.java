package org.scheelite.std.list;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Options that several builtins of structure take.
public final class CommonOptions {
  /// Whether heads are looked at; by default they are not.
  public static final Option<Boolean> HEADS_FALSE = heads(Sym.FALSE);

  /// Whether heads are looked at; by default they are.
  public static final Option<Boolean> HEADS_TRUE = heads(Sym.TRUE);

  private CommonOptions() {}

  private static Option<Boolean> heads(Expr initial) {
    return Option.symbol("Heads", initial, "True or False", (value, frame) -> truth(value));
  }

  private static @Nullable Boolean truth(Expr value) {
    return value.equals(Sym.TRUE) ? Boolean.TRUE : value.equals(Sym.FALSE) ? Boolean.FALSE : null;
  }
}
