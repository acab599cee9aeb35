package org.scheelite.std.failure;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// A failure as a value.
///
/// `Failure["tag", <|…|>]` describes what failed. A property is read by applying the failure:
/// `failure["Message"]` is the text made from `"MessageTemplate"` and `"MessageParameters"`,
/// `failure["Tag"]` the tag, any other name the entry of the association.
///
/// ```wl
/// In:  failure = Failure["NoFile", <|"MessageTemplate" -> "File `name` is missing.", "MessageParameters" -> <|"name" -> "a.txt"|>|>];
/// In:  failure["Message"]
/// Out: File a.txt is missing.
/// In:  {failure["Tag"], failure["Code"], FailureQ[failure]}
/// Out: {"NoFile", Missing["KeyAbsent", "Code"], True}
/// ```
@Builtin(seeAlso = {"FailureQ", "Success", "Enclose", "Confirm"})
final class Failure {
  private Failure() {}

  @Applied
  static @Nullable Expr property(Normal call, Frame frame) {
    return FailureProperties.of(call, frame);
  }
}
