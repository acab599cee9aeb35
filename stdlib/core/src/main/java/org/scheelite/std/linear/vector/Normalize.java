package org.scheelite.std.linear.vector;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Num;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Vectors of length 1.
///
/// `Normalize[v]` is `v/Norm[v]`, or `v` where that is zero; `Normalize[v, f]` divides by `f[v]`.
///
/// ```wl
/// In:  Normalize[{3, 4}]
/// Out: {3/5, 4/5}
/// ```
///
/// ```wl
/// In:  {Normalize[{0, 0}], Normalize[{1., 1.}, Total]}
/// Out: {{0, 0}, {0.5, 0.5}}
/// ```
@Builtin(seeAlso = {"Norm", "Standardize"})
final class Normalize {
  private Normalize() {}

  @Form
  static @Nullable Expr normalize(Expr v, Frame frame) {
    return normalize(v, Symbol.system("Norm"), frame);
  }

  @Form
  static @Nullable Expr normalize(Expr v, Expr f, Frame frame) {
    if (!Lists.isList(v) && !(v instanceof Num)) {
      return null;
    }
    Expr size = frame.call(f, v);
    return size instanceof Num n && n.sign() == 0 ? v : Terms.quotient(v, size);
  }
}
