package org.scheelite.std.function.repeat;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.std.compile.NumericFunction;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Sizes;

/// A function applied again and again.
///
/// `Nest[f, x, n]` gives `f` applied `n` times to `x`.
///
/// ```wl
/// In:  Nest[f, x, 3]
/// Out: f[f[f[x]]]
/// In:  Nest[2 # &, 1, 10]
/// Out: 1024
/// In:  Nest[f, x, -1]
/// Msg: Nest::intnm: Non-negative machine-sized integer expected at position 3 in Nest[f, x, -1].
/// Out: Nest[f, x, -1]
/// ```
@Builtin(seeAlso = {"NestList", "FixedPoint", "Fold", "NestWhile"})
final class Nest {

  @Form(whole = true, min = 3, max = 3)
  static @Nullable Expr nest(Normal call, Frame frame) {
    Integer times = Sizes.count(call.arg(2));
    if (times == null) {
      return Faults.count(call, 3, frame);
    }
    try (var quick = NumericFunction.of(call.arg(0), times, frame, call.arg(1))) {
      if (quick != null) {
        return quick.nest(call.arg(1), times);
      }
    }
    Expr value = call.arg(1);
    for (int i = 0; i < times; i++) {
      frame.poll();
      value = frame.call(call.arg(0), value);
    }
    return value;
  }
}
