package org.scheelite.std.time;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// Seconds since 1970.
///
/// `UnixTime[]` is the number of whole seconds since the beginning of 1970, UTC.
///
/// ```wl
/// In:  UnixTime[] > 1700000000
/// Out: True
/// ```
///
/// ```wl
/// In:  IntegerQ[UnixTime[]]
/// Out: True
/// ```
@Builtin(seeAlso = {"AbsoluteTime"})
final class UnixTime {
  private UnixTime() {}

  @Form
  static Expr time(Frame frame) {
    return Int.of(System.currentTimeMillis() / 1000);
  }
}
