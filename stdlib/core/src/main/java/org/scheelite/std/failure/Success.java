package org.scheelite.std.failure;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// A success as a value.
///
/// `Success["tag", <|…|>]` says what succeeded; properties are read as those of `Failure`.
///
/// ```wl
/// In:  Success["Saved", <|"File" -> "a.txt"|>]["File"]
/// Out: a.txt
/// In:  FailureQ[Success["Saved", <||>]]
/// Out: False
/// ```
@Builtin(seeAlso = {"Failure"})
final class Success {
  private Success() {}

  @Applied
  static @Nullable Expr property(Normal call, Frame frame) {
    return FailureProperties.of(call, frame);
  }
}
