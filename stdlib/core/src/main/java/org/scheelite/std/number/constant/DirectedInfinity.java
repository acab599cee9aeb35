package org.scheelite.std.number.constant;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;

/// An infinite quantity with a direction in the complex plane.
///
/// `DirectedInfinity[z]` is infinite in the direction of the number `z`; `DirectedInfinity[]` has
/// no direction.
///
/// ```wl
/// In:  {DirectedInfinity[5], DirectedInfinity[-2.]}
/// Out: {Infinity, -Infinity}
/// ```
///
/// ```wl
/// In:  DirectedInfinity[0]
/// Out: ComplexInfinity
/// ```
@Builtin(seeAlso = {"Infinity", "ComplexInfinity"})
final class DirectedInfinity {
  private DirectedInfinity() {}

  @Form
  static @Nullable Expr undirected(Frame frame) {
    return null;
  }

  @Form
  static @Nullable Expr directed(Expr z, Frame frame) {
    if (z.equals(Int.ONE) || z.equals(Int.MINUS_ONE)) {
      return null;
    }
    if (z.equals(Sym.INDETERMINATE) || Infinities.is(z)) {
      return z;
    }
    Num value = Numerics.number(z, 0, frame);
    if (value == null) {
      return null;
    }
    if (!(value instanceof Complex)) {
      return Infinities.directed(Int.of(value.sign()));
    }
    Expr direction = frame.call(Symbol.system("Sign"), z);
    return direction.equals(z) ? null : Call.of(Sym.DIRECTED_INFINITY, direction);
  }
}
