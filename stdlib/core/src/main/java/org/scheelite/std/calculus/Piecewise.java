package org.scheelite.std.calculus;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;

/// A function given by cases.
///
/// `Piecewise[{{v1, c1}, {v2, c2}, ...}]` is the first `vi` whose condition `ci` is `True`, and 0
/// where all are `False`; `Piecewise[{...}, v]` is `v` there. It stays as it is while a condition
/// that matters is neither; cases that cannot be reached are left out.
///
/// ```wl
/// In:  Piecewise[{{x^2, x < 0}, {x, x > 0}}] /. x -> -3
/// Out: 9
/// In:  Piecewise[{{a, False}, {b, x > 0}, {c, True}}]
/// Out: Piecewise[{{b, x > 0}}, c]
/// ```
///
/// ```wl
/// In:  D[Piecewise[{{x^2, x < 0}}, x], x]
/// Out: Piecewise[{{2*x, x < 0}, {1, x > 0}}, Indeterminate]
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"If", "Which", "UnitStep"})
final class Piecewise {
  /// The first argument is no list of pairs.
  static final Message PAIRS =
      Message.of("Piecewise::pairs", "The first argument `1` of Piecewise is not a list of pairs.");

  private Piecewise() {}

  @Form
  static @Nullable Expr cases(Expr pieces, Frame frame) {
    return cases(pieces, Int.ZERO, frame);
  }

  @Form
  static @Nullable Expr cases(Expr pieces, Expr otherwise, Frame frame) {
    Expr list = isPairs(pieces) ? pieces : frame.evaluate(pieces);
    if (!isPairs(list)) {
      return frame.decline(PAIRS, list);
    }
    var open = new ArrayList<Expr>();
    Expr last = otherwise;
    boolean closed = false;
    for (Expr piece : ((Normal) list).args()) {
      Expr condition = frame.evaluate(((Normal) piece).arg(1));
      if (condition.equals(Sym.TRUE)) {
        last = ((Normal) piece).arg(0);
        closed = true;
        break;
      }
      if (!condition.equals(Sym.FALSE)) {
        open.add(Call.list(frame.evaluate(((Normal) piece).arg(0)), condition));
      }
    }
    Expr value = frame.evaluate(last);
    while (!open.isEmpty() && ((Call) open.getLast()).arg(0).equals(value)) {
      open.removeLast();
    }
    if (open.isEmpty()) {
      return value;
    }
    Call result = Expressions.of("Piecewise", Call.list(open), value);
    return isSettled(list, otherwise, closed, result) ? null : result;
  }

  private static boolean isSettled(Expr list, Expr otherwise, boolean closed, Call result) {
    return !closed && result.arg(0).equals(list) && result.arg(1).equals(otherwise);
  }

  private static boolean isPairs(Expr expr) {
    return expr instanceof Normal list
        && list.is(Sym.LIST)
        && list.args().stream().allMatch(piece -> piece instanceof Normal p && p.is(Sym.LIST, 2));
  }
}
