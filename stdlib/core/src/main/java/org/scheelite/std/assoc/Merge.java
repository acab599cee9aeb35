package org.scheelite.std.assoc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.message.GeneralMessages;

/// Joins associations with a function of the values each key has.
///
/// ```wl
/// In:  Merge[{<|a -> 1, b -> 2|>, <|a -> 3|>}, Total]
/// Out: <|a -> 4, b -> 2|>
/// In:  Merge[Identity][{<|a -> 1|>, a -> 2}]
/// Out: <|a -> {1, 2}|>
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"GroupBy", "Join"})
final class Merge {
  private Merge() {}

  @Form
  static @Nullable Expr merge(Expr data, Expr function, Frame frame) {
    List<Call> rules = Entries.rules(data);
    if (rules == null) {
      return frame.decline(GeneralMessages.LISTORASSOC.by("Merge"), data);
    }
    return Grouped.of(rules, rule -> rule.arg(0), rule -> rule.arg(1)).reduced(function, frame);
  }
}
