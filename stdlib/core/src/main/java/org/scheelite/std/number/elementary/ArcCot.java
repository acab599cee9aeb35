package org.scheelite.std.number.elementary;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// The inverse of `Cot`.
///
/// `ArcCot[x]` is `ArcTan[1/x]`.
///
/// ```wl
/// In:  {ArcCot[1], ArcCot[2.]}
/// Out: {Pi/4, 0.4636476090008061}
/// ```
///
/// ```wl
/// In:  ArcCot[Sqrt[3]]
/// Out: Pi/6
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Cot", "ArcTan"})
final class ArcCot {
  private static final Symbol BASE = Symbol.system("ArcTan");

  private ArcCot() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    if (!Numerics.isNumeric(x, frame) || x instanceof Num n && n.sign() == 0) {
      return null;
    }
    Expr value = frame.call(BASE, Terms.power(x, Int.MINUS_ONE));
    boolean open = value instanceof Call call && call.is(BASE);
    return open ? null : value;
  }
}
