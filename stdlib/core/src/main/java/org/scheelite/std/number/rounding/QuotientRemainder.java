package org.scheelite.std.number.rounding;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Symbol;

/// Quotient and remainder together.
///
/// `QuotientRemainder[m, n]` is `{Quotient[m, n], Mod[m, n]}`.
///
/// ```wl
/// In:  QuotientRemainder[17, 5]
/// Out: {3, 2}
/// ```
///
/// ```wl
/// In:  QuotientRemainder[-17, 5]
/// Out: {-4, 3}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Quotient", "Mod"})
final class QuotientRemainder {
  private QuotientRemainder() {}

  @Form
  static @Nullable Expr both(Num m, Num n) {
    return n.sign() == 0
        ? null
        : Call.list(Call.of(Symbol.system("Quotient"), m, n), Call.of(Symbol.system("Mod"), m, n));
  }
}
