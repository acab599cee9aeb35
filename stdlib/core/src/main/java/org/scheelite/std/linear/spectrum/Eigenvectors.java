package org.scheelite.std.linear.spectrum;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Sym;
import org.scheelite.std.linear.LinearOptions;

/// Eigenvectors of a matrix.
///
/// `Eigenvectors[m]` lists independent eigenvectors of a square matrix in the order of its
/// eigenvalues, filled up with zero vectors where there are too few. Those of machine matrices have
/// length 1, exact ones no given length. `Eigenvectors[m, k]` gives the first `k`.
///
/// ```wl
/// In:  Eigenvectors[{{2, 1}, {1, 2}}]
/// Out: {{1, 1}, {-1, 1}}
/// In:  Eigenvectors[{{1, 2}, {3, 4}}]
/// Out: {{(-3 + Sqrt[33])/6, 1}, {(-3 - Sqrt[33])/6, 1}}
/// In:  Eigenvectors[{{1, 1}, {0, 1}}]
/// Out: {{1, 0}, {0, 0}}
/// In:  Eigenvectors[{{1., 2.}, {3., 4.}}]
/// Out~: {{-0.415974, -0.909377}, {-0.824565, 0.565767}}
/// ```
@Builtin(seeAlso = {"Eigenvalues", "Eigensystem", "NullSpace"})
final class Eigenvectors {
  static final Option<Expr> METHOD = LinearOptions.METHOD;
  static final Option<Expr> CUBICS = Option.any("Cubics", Sym.FALSE);
  static final Option<Expr> QUARTICS = Option.any("Quartics", Sym.FALSE);

  private Eigenvectors() {}

  @Form
  static @Nullable Expr vectors(Expr m, Options options, Frame frame) {
    return list(Spectrum.of(m, null, true, "Eigenvectors", frame));
  }

  @Form
  static @Nullable Expr vectors(Expr m, Expr k, Options options, Frame frame) {
    return list(Spectrum.of(m, k, true, "Eigenvectors", frame));
  }

  private static @Nullable Expr list(@Nullable Spectrum spectrum) {
    return spectrum == null ? null : Lists.of(spectrum.vectors());
  }
}
