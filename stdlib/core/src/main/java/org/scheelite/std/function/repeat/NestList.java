package org.scheelite.std.function.repeat;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.std.compile.NumericFunction;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Sizes;

/// The results of applying a function again and again.
///
/// `NestList[f, x, n]` gives `{x, f[x], f[f[x]], …}` up to `f` applied `n` times.
///
/// ```wl
/// In:  NestList[f, x, 2]
/// Out: {x, f[x], f[f[x]]}
/// In:  NestList[2 # &, 1, 4]
/// Out: {1, 2, 4, 8, 16}
/// ```
@Builtin(seeAlso = {"Nest", "FoldList", "FixedPointList", "NestWhileList"})
final class NestList {

  @Form(whole = true, min = 3, max = 3)
  static @Nullable Expr nest(Normal call, Frame frame) {
    Integer times = Sizes.count(call.arg(2));
    if (times == null) {
      return Faults.count(call, 3, frame);
    }
    Sizes.reserve(frame, times);
    try (var quick = NumericFunction.of(call.arg(0), times, frame, call.arg(1))) {
      if (quick != null) {
        return quick.nestList(call.arg(1), times);
      }
    }
    var values = new ArrayList<Expr>();
    values.add(call.arg(1));
    for (int i = 0; i < times; i++) {
      frame.poll();
      values.add(frame.call(call.arg(0), values.getLast()));
    }
    return Lists.of(values);
  }
}
