package org.scheelite.std.function.repeat;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Sym;
import org.scheelite.message.GeneralMessages;
import org.scheelite.std.list.Sizes;

/// The results of applying a function until nothing changes.
///
/// `FixedPointList[f, x]` gives `{x, f[x], f[f[x]], …}` up to the second of two results that are
/// the same, `FixedPointList[f, x, n]` at most `n` steps.
///
/// ```wl
/// In:  FixedPointList[Floor[# / 2] &, 10]
/// Out: {10, 5, 2, 1, 0, 0}
/// In:  FixedPointList[f, x, 2]
/// Out: {x, f[x], f[f[x]]}
/// ```
@Builtin(seeAlso = {"FixedPoint", "NestList", "NestWhileList"})
final class FixedPointList {
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
      return frame.decline(GeneralMessages.INTNM.by("FixedPointList"), Int.of(3), most);
    }
    var values = new ArrayList<Expr>();
    values.add(start);
    for (int i = 0; i < limit; i++) {
      frame.poll();
      Expr old = values.getLast();
      Expr next = frame.call(f, old);
      values.add(next);
      if (FixedPoint.isSame(old, next, options.get(SAME_TEST), frame)) {
        break;
      }
    }
    return Lists.of(values);
  }
}
