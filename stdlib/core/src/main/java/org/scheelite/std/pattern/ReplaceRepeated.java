package org.scheelite.std.pattern;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.message.Message;
import org.scheelite.pattern.Rewriter;
import org.scheelite.std.list.Sizes;

/// An expression with parts replaced until nothing changes.
///
/// `expr //. rules` or `ReplaceRepeated[expr, rules]` replaces as `ReplaceAll` does, again and
/// again, until the result is the same, at most `MaxIterations` times.
///
/// ```wl
/// In:  f[f[f[x]]] //. f[y_] -> y
/// Out: x
/// In:  Log[a b c] //. Log[x_ y_] :> Log[x] + Log[y]
/// Out: Log[a] + Log[b] + Log[c]
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"ReplaceAll", "FixedPoint", "Rule"})
final class ReplaceRepeated {
  static final Message RRLIM =
      Message.of("ReplaceRepeated::rrlim", "Exiting after `1` scanned `2` times.");

  /// How often parts are replaced at most.
  static final Option<Integer> MAX_ITERATIONS =
      Option.symbol(
          "MaxIterations",
          Int.of(65536),
          "a non-negative integer or Infinity",
          (value, frame) -> Sizes.limit(value));

  @Form
  static @Nullable Expr replace(Expr expr, Expr rules, Options options, Frame frame) {
    int limit = options.get(MAX_ITERATIONS);
    return Rules.use(
        rules, "ReplaceRepeated", frame, rewriter -> repeated(expr, rewriter, limit, frame));
  }

  private static Expr repeated(Expr expr, Rewriter rewriter, int limit, Frame frame) {
    Expr current = expr;
    for (int i = 0; i < limit; i++) {
      Expr replaced = Rules.everywhere(current, rewriter, frame);
      Expr next = replaced == current ? current : frame.evaluate(replaced);
      if (next.equals(current)) {
        return next;
      }
      current = next;
    }
    frame.message(RRLIM, expr, Int.of(limit));
    return current;
  }
}
