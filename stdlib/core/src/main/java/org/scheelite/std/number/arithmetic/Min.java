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

/// The smallest of quantities.
///
/// `Min[x, y, ...]` is the smallest of its arguments; lists and associations among them count with
/// all their elements. Symbolic arguments stay.
///
/// ```wl
/// In:  Min[1, 5/2, 0.5]
/// Out: 0.5
/// ```
///
/// ```wl
/// In:  Min[{1, 7}, {-3}]
/// Out: -3
/// ```
///
/// ```wl
/// In:  {Min[], Min[x, 3, 4]}
/// Out: {Infinity, Min[3, x]}
/// ```
@Builtin(
    attributes = {FLAT, NUMERIC_FUNCTION, ONE_IDENTITY, ORDERLESS},
    seeAlso = {"Max", "MinMax", "TakeLargest"})
final class Min {
  private Min() {}

  @Form(whole = true)
  static @Nullable Expr extremum(Normal call, Frame frame) {
    return Extremum.of(call, -1, frame);
  }
}
