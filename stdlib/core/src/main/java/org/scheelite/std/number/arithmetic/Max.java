package org.scheelite.std.number.arithmetic;

import static org.scheelite.builtin.Attribute.FLAT;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;
import static org.scheelite.builtin.Attribute.ONE_IDENTITY;
import static org.scheelite.builtin.Attribute.ORDERLESS;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// The largest of quantities.
///
/// `Max[x, y, ...]` is the largest of its arguments; lists and associations among them count with
/// all their elements. Symbolic arguments stay.
///
/// ```wl
/// In:  Max[1, 5/2, 2.]
/// Out: 5/2
/// ```
///
/// ```wl
/// In:  Max[{1, 7}, {3}]
/// Out: 7
/// ```
///
/// ```wl
/// In:  {Max[], Max[x, 3, 4]}
/// Out: {-Infinity, Max[4, x]}
/// ```
@Builtin(
    attributes = {FLAT, NUMERIC_FUNCTION, ONE_IDENTITY, ORDERLESS},
    seeAlso = {"Min", "MinMax", "TakeLargest"})
final class Max {
  private Max() {}

  @Form(whole = true)
  static @Nullable Expr extremum(Normal call, Frame frame) {
    return Extremum.of(call, 1, frame);
  }
}
