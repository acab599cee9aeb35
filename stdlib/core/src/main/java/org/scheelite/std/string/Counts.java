package org.scheelite.std.string;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.message.Message;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.string.pattern.StringRule;

/// Reads arguments that say how many.
final class Counts {
  private static final Message INNF =
      Message.of(
          "General::innf", "Non-negative integer or Infinity expected at position `1` in `2`.");

  private Counts() {}

  /// A number of matches, or `Infinity`; null, after a message, for anything else. A rule is an
  /// option that some other form has answered, and is passed over.
  static @Nullable Integer limit(Expr count, int position, Subjects subjects) {
    Integer limit = Sizes.limit(count);
    if (limit == null && !StringRule.isRule(count)) {
      subjects.frame().message(INNF.by(subjects.name()), Int.of(position), subjects.call());
    }
    return limit;
  }
}
