package org.scheelite.std.linear.spectrum;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Sym;
import org.scheelite.std.linear.LinearOptions;

/// Eigenvalues and eigenvectors of a matrix.
///
/// `Eigensystem[m]` is `{values, vectors}`, as `Eigenvalues` and `Eigenvectors` give them.
///
/// ```wl
/// In:  Eigensystem[{{2, 1}, {1, 2}}]
/// Out: {{3, 1}, {{1, 1}, {-1, 1}}}
/// In:  Eigensystem[{{0, -I}, {I, 0}}]
/// Out: {{-1, 1}, {{I, 1}, {-I, 1}}}
/// In:  Eigensystem[{{1, 2}, {3, 2}}, 1]
/// Out: {{4}, {{2, 3}}}
/// ```
@Builtin(seeAlso = {"Eigenvalues", "Eigenvectors"})
final class Eigensystem {
  static final Option<Expr> METHOD = LinearOptions.METHOD;
  static final Option<Expr> CUBICS = Option.any("Cubics", Sym.FALSE);
  static final Option<Expr> QUARTICS = Option.any("Quartics", Sym.FALSE);

  private Eigensystem() {}

  @Form
  static @Nullable Expr system(Expr m, Options options, Frame frame) {
    return list(Spectrum.of(m, null, true, "Eigensystem", frame));
  }

  @Form
  static @Nullable Expr system(Expr m, Expr k, Options options, Frame frame) {
    return list(Spectrum.of(m, k, true, "Eigensystem", frame));
  }

  private static @Nullable Expr list(@Nullable Spectrum spectrum) {
    return spectrum == null
        ? null
        : Call.list(Lists.of(spectrum.values()), Lists.of(spectrum.vectors()));
  }
}
