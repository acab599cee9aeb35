package org.scheelite.builtin;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// An [org.scheelite.expr.Opaque] value that takes part in evaluation.
public interface Active {

  /// The value of `this[args]`, or null where it stays as it is.
  default @Nullable Expr apply(Normal call, Frame frame) {
    return null;
  }

  /// The value of a call that has this value among its arguments, like an up value; asked before
  /// the function itself. Null where the value has nothing to say.
  default @Nullable Expr answer(Normal call, Frame frame) {
    return null;
  }

  /// Whether this is an array with elements, so that `Listable` functions leave the whole call to
  /// [#answer].
  default boolean isArray() {
    return false;
  }
}
