package org.scheelite.builtin;

import java.util.List;
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

  /// Whether [#assigned] can change parts of this value.
  default boolean isAssignable() {
    return false;
  }

  /// This value with `value` at the part that the positions lead to, as `x[[i, j]] = value` asks;
  /// null, after a message, where there is no such part.
  default @Nullable Expr assigned(List<Expr> positions, Expr value, Frame frame) {
    return null;
  }

  /// Whether this is an array with elements, so that `Listable` functions leave the whole call to
  /// [#answer].
  default boolean isArray() {
    return false;
  }
}
