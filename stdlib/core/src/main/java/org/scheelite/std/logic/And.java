package org.scheelite.std.logic;

import static org.scheelite.builtin.Attribute.FLAT;
import static org.scheelite.builtin.Attribute.HOLD_ALL;
import static org.scheelite.builtin.Attribute.ONE_IDENTITY;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Logical conjunction.
///
/// `And[a, b, ...]`, written `a && b && ...`, evaluates its arguments in turn and is `False` as
/// soon as one is; it is `True` where all are. Arguments that are neither stay.
///
/// ```wl
/// In:  {True && False, True && True, And[]}
/// Out: {False, True, True}
/// ```
///
/// ```wl
/// In:  True && x && y
/// Out: x && y
/// ```
///
/// ```wl
/// In:  False && Print["not reached"]
/// Out: False
/// ```
@Builtin(
    attributes = {FLAT, HOLD_ALL, ONE_IDENTITY},
    seeAlso = {"Or", "Not", "Xor", "AllTrue"})
final class And {
  private And() {}

  @Form(whole = true)
  static @Nullable Expr inTurn(Normal call, Frame frame) {
    List<Expr> open = new ArrayList<>();
    for (int i = 0; i < call.size(); i++) {
      Expr value = frame.evaluate(call.arg(i));
      if (value.equals(Sym.FALSE)) {
        return value;
      }
      if (!value.equals(Sym.TRUE)) {
        open.add(value);
      }
    }
    if (open.isEmpty()) {
      return Sym.TRUE;
    }
    if (open.size() == 1) {
      return open.getFirst();
    }
    return open.equals(call.args()) ? null : Call.of(Sym.AND, open);
  }
}
