package org.scheelite.std.analysis.signal;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// A function of neighbours in a list.
///
/// `MovingMap[f, list, r]` gives `f` of all runs of an element with the `r` before it;
/// `MovingMap[f, list, {r}]` of runs of `r + 1`. A third form `MovingMap[f, list, r, padding]`
/// continues the list to the left with a value, so that the result is as long as the list.
///
/// ```wl
/// In:  MovingMap[f, {a, b, c, d}, 2]
/// Out: {f[{a, b, c}], f[{b, c, d}]}
/// In:  MovingMap[Total, {1, 2, 3, 4}, 1]
/// Out: {3, 5, 7}
/// In:  MovingMap[Total, {1, 2, 3, 4}, 1, 0]
/// Out: {1, 3, 5, 7}
/// ```
@Builtin(seeAlso = {"MovingAverage", "BlockMap", "Partition"})
final class MovingMap {
  private MovingMap() {}

  @Form
  static @Nullable Expr map(Expr f, Expr list, Expr size, Frame frame) {
    int before = before(size);
    return before < 0 ? null : Moving.runs(list, before + 1, frame, run -> frame.call(f, run));
  }

  @Form
  static @Nullable Expr map(Expr f, Expr list, Expr size, Expr padding, Frame frame) {
    int before = before(size);
    if (before < 0 || !(list instanceof Normal all) || Lists.isList(padding)) {
      return null;
    }
    var longer = new ArrayList<Expr>();
    for (int i = 0; i < before; i++) {
      longer.add(padding);
    }
    longer.addAll(all.args());
    return Moving.runs(Lists.of(longer), before + 1, frame, run -> frame.call(f, run));
  }

  private static int before(Expr size) {
    Expr number = size instanceof Normal list && list.is(Sym.LIST, 1) ? list.arg(0) : size;
    return number instanceof Int(long n) && n >= 0 && n < 1 << 30 ? (int) n : -1;
  }
}
