package org.scheelite.std.list.make;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// Quotients of neighbours.
///
/// `Ratios[list]` gives the list of each element divided by the one before, `Ratios[list, n]` does
/// it `n` times.
///
/// ```wl
/// In:  Ratios[{a, b, c}]
/// Out: {b/a, c/b}
/// In:  Ratios[{1, 2, 6, 24}]
/// Out: {2, 3, 4}
/// ```
@Builtin(seeAlso = {"Differences", "Divide"})
final class Ratios {

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr ratios(Normal call, Frame frame) {
    if (!Lists.isList(call.arg(0))) {
      return Faults.list(call, 1, frame);
    }
    Integer times = call.size() > 1 ? Sizes.count(call.arg(1)) : Integer.valueOf(1);
    if (times == null) {
      return Faults.count(call, 2, frame);
    }
    Expr list = call.arg(0);
    for (int i = 0; i < times && Parts.size(list) > 0; i++) {
      int size = Parts.size(list);
      Expr below = frame.call(Sym.POWER, Parts.slice(list, 0, size - 1), Int.MINUS_ONE);
      list = frame.call(Sym.TIMES, Parts.slice(list, 1, size), below);
    }
    return list;
  }
}
