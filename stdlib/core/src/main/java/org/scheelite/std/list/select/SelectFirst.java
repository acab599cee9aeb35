package org.scheelite.std.list.select;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;

/// The first element that passes a test.
///
/// `SelectFirst[list, test]` gives the first element for which `test[e]` gives `True`, or
/// `Missing["NotFound"]`; `SelectFirst[list, test, default]` gives `default` instead.
///
/// ```wl
/// In:  SelectFirst[{1, 4, 6}, EvenQ]
/// Out: 4
/// In:  SelectFirst[{1, 3}, EvenQ]
/// Out: Missing["NotFound"]
/// In:  SelectFirst[{1, 3}, EvenQ, none]
/// Out: none
/// ```
@Builtin(
    attributes = Attribute.HOLD_REST,
    seeAlso = {"Select", "FirstCase"},
    operator = Builtin.Operator.FIRST)
final class SelectFirst {

  @Form(whole = true, min = 2, max = 3)
  static @Nullable Expr select(Normal call, Frame frame) {
    Expr list = call.arg(0);
    if (Parts.size(list) < 0) {
      return Faults.normal(call, 1, frame);
    }
    Expr test = frame.evaluate(call.arg(1));
    for (Expr part : Parts.of(list)) {
      frame.poll();
      if (frame.test(test, part)) {
        return part;
      }
    }
    return call.size() == 3 ? call.arg(2) : Call.of(Sym.MISSING, Str.of("NotFound"));
  }
}
