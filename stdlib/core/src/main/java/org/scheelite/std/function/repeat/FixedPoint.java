package org.scheelite.std.function.repeat;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.list.SameTest;
import org.scheelite.std.list.Sizes;

/// A function applied until nothing changes.
///
/// `FixedPoint[f, x]` applies `f` again and again until two results are the same, `FixedPoint[f, x,
/// n]` at most `n` times. Results are the same where `SameTest` says so.
///
/// ```wl
/// In:  FixedPoint[Floor[# / 2] &, 20]
/// Out: 0
/// In:  FixedPoint[# + 1 &, 1, 10]
/// Out: 11
/// ```
@Builtin(seeAlso = {"FixedPointList", "NestWhile", "ReplaceRepeated"})
final class FixedPoint {
  /// A function that says whether two results are the same.
  static final Option<Expr> SAME_TEST = Option.any("SameTest", Sym.AUTOMATIC);

  @Form
  static @Nullable Expr find(Expr f, Expr start, Options options, Frame frame) {
    return find(f, start, Sym.INFINITY, options, frame);
  }

  @Form
  static @Nullable Expr find(Expr f, Expr start, Expr most, Options options, Frame frame) {
    Integer limit = Sizes.limit(most);
    if (limit == null) {
      return frame.decline(GeneralMessages.INTNM.by("FixedPoint"), Int.of(3), most);
    }
    Expr test = options.get(SAME_TEST);
    Expr value = start;
    for (int i = 0; i < limit; i++) {
      frame.poll();
      Expr next = frame.call(f, value);
      if (isSame(value, next, test, frame)) {
        return next;
      }
      value = next;
    }
    return value;
  }

  static boolean isSame(Expr old, Expr next, Expr test, Frame frame) {
    if (!SameTest.isIdentity(test)) {
      return frame.test(test, old, next);
    }
    return old.equals(next)
        || old instanceof Real && next instanceof Real && frame.test(Sym.SAME_Q, old, next);
  }
}
