package org.scheelite.std.time;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Whether an expression is a date.
///
/// ```wl
/// In:  DateObjectQ[Now]
/// Out: True
/// In:  DateObjectQ[{2024, 1, 1}]
/// Out: False
/// ```
@Builtin(seeAlso = {"DateObject"})
final class DateObjectQ {
  private DateObjectQ() {}

  @Form
  static Expr test(Expr expr, Frame frame) {
    return Sym.bool(DateObject.isDate(expr) && Dates.moment(expr, frame) != null);
  }
}
