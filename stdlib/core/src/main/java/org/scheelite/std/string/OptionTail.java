package org.scheelite.std.string;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;
import org.scheelite.std.string.pattern.StringRule;

/// Finds the options of calls whose last argument may be a rule that is none.
final class OptionTail {
  private OptionTail() {}

  /// Where the options begin: behind the last argument that is no rule for a symbol. The first
  /// `least` arguments are never options.
  static int position(Normal call, int least) {
    int position = call.size();
    while (position > least
        && call.arg(position - 1) instanceof Normal rule
        && StringRule.isRule(rule)
        && rule.arg(0) instanceof Symbol) {
      position--;
    }
    return position;
  }

  /// Reads the options from `position` on; null, after a message, where one is wrong.
  static @Nullable Options read(Normal call, int position, Frame frame) {
    Symbol owner = (Symbol) call.head();
    return frame.options(
        Objects.requireNonNull(frame.definitions().primitive(owner)), call, position);
  }
}
