package org.scheelite.std.failure;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Confirms that a condition holds.
///
/// `ConfirmAssert[test]` gives `Null` where `test` is `True`; else the `Enclose` around it gives a
/// `Failure`.
///
/// ```wl
/// In:  Enclose[ConfirmAssert[1 < 2]; 5]
/// Out: 5
/// In:  Enclose[ConfirmAssert[1 > 2, "wrong"]; 5, "Information"]
/// Out: wrong
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Enclose", "Confirm", "Assert"})
final class ConfirmAssert {
  private ConfirmAssert() {}

  @Form
  static Expr confirm(Expr test, Frame frame) {
    return confirmed(test, null, null, frame);
  }

  @Form
  static Expr confirm(Expr test, Expr info, Frame frame) {
    return confirmed(test, info, null, frame);
  }

  @Form
  static Expr confirm(Expr test, Expr info, Expr tag, Frame frame) {
    return confirmed(test, info, frame.evaluate(tag), frame);
  }

  private static Expr confirmed(Expr test, @Nullable Expr info, @Nullable Expr tag, Frame frame) {
    if (!frame.evaluate(test).equals(Sym.TRUE)) {
      Expr held = Call.of(Sym.HOLD_FORM, test);
      throw Enclosure.failed("ConfirmAssert", held, info, tag, frame);
    }
    return Sym.NULL;
  }
}
