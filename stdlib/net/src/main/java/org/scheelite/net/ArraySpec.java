package org.scheelite.net;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Sym;
import org.scheelite.net.number.Numbers;

/// What an option such as `"Weights"` says of an array.
public sealed interface ArraySpec {

  /// Settings without values.
  enum Setting implements ArraySpec {
    /// To be initialised later.
    AUTOMATIC,
    /// Left out.
    NONE
  }

  /// Given values.
  record Values(NumArray array) implements ArraySpec {}

  /// An array that other places of a net may have, too.
  record Shared(SharedArray.Given given) implements ArraySpec {}

  /// Reads the value of an option; null where it is none of these.
  static @Nullable ArraySpec read(Expr value) {
    if (value.equals(Sym.AUTOMATIC)) {
      return Setting.AUTOMATIC;
    }
    if (value.equals(Sym.NONE)) {
      return Setting.NONE;
    }
    SharedArray.Given shared = SharedArray.read(value);
    if (shared != null) {
      return new Shared(shared);
    }
    NumArray array = Numbers.real32(value);
    return array == null ? null : new Values(array);
  }
}
