package org.scheelite.std.distance;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;

/// A function that gives the elements nearest to something.
///
/// `NearestTo[x]` gives `Nearest[list, x]` for a `list`, `NearestTo[x, n]` gives `Nearest[list, x,
/// n]`.
///
/// ```wl
/// In:  NearestTo[5][{1, 4, 7, 9}]
/// Out: {4}
/// In:  Map[NearestTo[0, 2], {{3, 1, -2}, {5, -6, 7}}]
/// Out: {{1, -2}, {5, -6}}
/// ```
@Builtin(seeAlso = {"Nearest", "DistanceMatrix"})
final class NearestTo {
  private static final Symbol NEAREST = Symbol.system("Nearest");

  private NearestTo() {}

  @Form
  static @Nullable Expr operator(Expr x) {
    return null;
  }

  @Form
  static @Nullable Expr operator(Expr x, Expr n) {
    return null;
  }

  @Applied
  static @Nullable Expr applied(Normal call, Frame frame) {
    if (call.size() != 1
        || !(call.head() instanceof Normal own)
        || own.size() < 1
        || own.size() > 2) {
      return null;
    }
    return own.size() == 1
        ? Call.of(NEAREST, call.arg(0), own.arg(0))
        : Call.of(NEAREST, call.arg(0), own.arg(0), own.arg(1));
  }
}
