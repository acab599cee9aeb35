package org.scheelite.std.number.predicate;

import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;
import static org.scheelite.builtin.Attribute.ORDERLESS;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Comparison;

/// Whether all are equal, as a number.
///
/// `KroneckerDelta[a, b, ...]` is 1 where all arguments are equal and 0 where they are not;
/// `KroneckerDelta[a]` compares with 0.
///
/// ```wl
/// In:  {KroneckerDelta[2, 2], KroneckerDelta[1, 2], KroneckerDelta[0]}
/// Out: {1, 0, 1}
/// ```
///
/// ```wl
/// In:  KroneckerDelta[x, y]
/// Out: KroneckerDelta[x, y]
/// ```
@Builtin(
    attributes = {ORDERLESS, NUMERIC_FUNCTION},
    seeAlso = {"Boole", "UnitStep"})
final class KroneckerDelta {
  private KroneckerDelta() {}

  @Form(whole = true)
  static @Nullable Expr delta(Normal call, Frame frame) {
    Expr first = call.size() == 1 ? Int.ZERO : call.size() == 0 ? Int.ONE : call.arg(0);
    boolean open = false;
    for (Expr x : call.args()) {
      Expr same = x.equals(first) ? Sym.TRUE : Comparison.equal(x, first, frame);
      if (same == null) {
        open = true;
      } else if (same.equals(Sym.FALSE)) {
        return Int.ZERO;
      }
    }
    return open ? null : Int.ONE;
  }
}
