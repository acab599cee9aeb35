package org.scheelite.std.linear.vector;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Paths of steps with turns.
///
/// `AnglePath[{t1, t2, ...}]` starts at the origin in the direction of the first axis, turns by
/// `t1`, goes one unit, turns by `t2`, and so on; it gives the points. `AnglePath[{{r1, t1}, ...}]`
/// goes by `ri`. `AnglePath[t0, steps]` starts with the direction `t0`, `AnglePath[{x, y}, steps]`
/// at that point and `AnglePath[{{x, y}, t0}, steps]` with both; `{{x, y}, {dx, dy}}` gives the
/// direction of the start as a vector.
///
/// ```wl
/// In:  AnglePath[{Pi/2, Pi/2}]
/// Out: {{0, 0}, {0, 1}, {-1, 1}}
/// In:  AnglePath[{{2, 0}, {1, Pi/2}}]
/// Out: {{0, 0}, {2, 0}, {2, 1}}
/// In:  AnglePath[{1, 1}, {0, Pi/2}]
/// Out: {{1, 1}, {2, 1}, {2, 2}}
/// In:  AnglePath[Pi/2, {0}]
/// Out: {{0, 0}, {0, 1}}
/// ```
@Builtin(seeAlso = {"AngleVector", "FromPolarCoordinates"})
final class AnglePath {
  private AnglePath() {}

  @Form
  static @Nullable Expr path(Expr steps, Frame frame) {
    return path(Int.ZERO, Int.ZERO, Int.ZERO, steps, frame);
  }

  @Form
  static @Nullable Expr path(Expr start, Expr steps, Frame frame) {
    if (!(start instanceof Normal list && list.is(Sym.LIST))) {
      return path(Int.ZERO, Int.ZERO, start, steps, frame);
    }
    if (list.size() != 2) {
      return null;
    }
    if (!(list.arg(0) instanceof Normal point && point.is(Sym.LIST, 2))) {
      return path(list.arg(0), list.arg(1), Int.ZERO, steps, frame);
    }
    Expr direction = list.arg(1);
    if (direction instanceof Normal vector && vector.is(Sym.LIST, 2)) {
      direction = frame.call(Symbol.system("ArcTan"), vector.arg(0), vector.arg(1));
    }
    return path(point.arg(0), point.arg(1), direction, steps, frame);
  }

  private static @Nullable Expr path(Expr x0, Expr y0, Expr direction, Expr steps, Frame frame) {
    if (!(steps instanceof Normal list && list.is(Sym.LIST))) {
      return null;
    }
    Expr x = x0;
    Expr y = y0;
    Expr angle = direction;
    List<Expr> points = new ArrayList<>();
    points.add(Call.list(x, y));
    for (Expr step : list.args()) {
      frame.poll();
      Expr length = Int.ONE;
      Expr turn = step;
      if (step instanceof Normal pair && pair.is(Sym.LIST)) {
        if (pair.size() != 2) {
          return null;
        }
        length = pair.arg(0);
        turn = pair.arg(1);
      }
      angle = frame.evaluate(Terms.sum(angle, turn));
      x = moved(x, length, "Cos", angle, frame);
      y = moved(y, length, "Sin", angle, frame);
      points.add(Call.list(x, y));
    }
    Expr last = points.getLast();
    if (last instanceof Normal point && point.arg(0) instanceof Real) {
      points.replaceAll(p -> frame.call(Symbol.system("N"), p));
    }
    return Lists.of(points.stream().map(p -> (Expr) Lists.of(((Normal) p).toArray())).toList());
  }

  private static Expr moved(Expr from, Expr length, String function, Expr angle, Frame frame) {
    Expr step = Terms.product(length, Call.of(Symbol.system(function), angle));
    return frame.evaluate(Terms.sum(from, step));
  }
}
