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

/// Logical disjunction.
///
/// `Or[a, b, ...]`, written `a || b || ...`, evaluates its arguments in turn and is `True` as soon
/// as one is; it is `False` where all are. Arguments that are neither stay.
///
/// ```wl
/// In:  {True || False, False || False, Or[]}
/// Out: {True, False, False}
/// ```
///
/// ```wl
/// In:  False || x || y
/// Out: x || y
/// ```
@Builtin(
    attributes = {FLAT, HOLD_ALL, ONE_IDENTITY},
    seeAlso = {"And", "Not", "Xor", "AnyTrue"})
final class Or {
  private Or() {}

  @Form(whole = true)
  static @Nullable Expr inTurn(Normal call, Frame frame) {
    List<Expr> open = new ArrayList<>();
    for (int i = 0; i < call.size(); i++) {
      Expr value = frame.evaluate(call.arg(i));
      if (value.equals(Sym.TRUE)) {
        return value;
      }
      if (!value.equals(Sym.FALSE)) {
        open.add(value);
      }
    }
    if (open.isEmpty()) {
      return Sym.FALSE;
    }
    if (open.size() == 1) {
      return open.getFirst();
    }
    return open.equals(call.args()) ? null : Call.of(Sym.OR, open);
  }
}
