package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Data brought to mean 0 and variance 1.
///
/// `Standardize[list]` subtracts the mean and divides by the standard deviation; `Standardize[list,
/// f1]` subtracts `f1[list]` instead, and `Standardize[list, f1, f2]` divides by `f2[list]`.
///
/// ```wl
/// In:  Standardize[{1, 2, 3}]
/// Out: {-1, 0, 1}
/// ```
///
/// ```wl
/// In:  Standardize[{1., 3.}, Mean, 1 &]
/// Out: {-1., 1.}
/// ```
@Builtin(seeAlso = {"Mean", "StandardDeviation", "Rescale"})
final class Standardize {
  private Standardize() {}

  @Form
  static @Nullable Expr standardize(Expr data) {
    return standardize(data, Symbol.system("Mean"), Symbol.system("StandardDeviation"));
  }

  @Form
  static @Nullable Expr standardize(Expr data, Expr location) {
    return standardize(data, location, Symbol.system("StandardDeviation"));
  }

  @Form
  static @Nullable Expr standardize(Expr data, Expr location, Expr scale) {
    if (!(data instanceof Normal list && list.is(Sym.LIST))) {
      return null;
    }
    if (Data.isMatrix(list)) {
      Expr columns =
          Data.columns(list, column -> Data.call("Standardize", column, location, scale));
      return columns == null ? null : Data.call("Transpose", columns);
    }
    return Terms.quotient(Terms.difference(list, Call.of(location, list)), Call.of(scale, list));
  }
}
