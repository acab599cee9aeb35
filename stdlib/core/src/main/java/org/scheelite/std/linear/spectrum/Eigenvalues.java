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

/// Eigenvalues of a matrix.
///
/// `Eigenvalues[m]` lists the eigenvalues of a square matrix by decreasing absolute value, each as
/// often as its multiplicity. `Eigenvalues[m, k]` gives the first `k`, `Eigenvalues[m, -k]` the
/// last, and `Eigenvalues[{m, a}]` those of `m` with respect to `a`.
///
/// Exact eigenvalues are written with square roots where they are such, else as `Root` objects;
/// symbolic matrices may be triangular or have two rows.
///
/// ```wl
/// In:  Eigenvalues[{{2, 1}, {1, 2}}]
/// Out: {3, 1}
/// In:  Eigenvalues[{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}]
/// Out: {(3*(5 + Sqrt[33]))/2, (3*(5 - Sqrt[33]))/2, 0}
/// In:  {Eigenvalues[{{0, 1}, {-1, 0}}], Eigenvalues[{{a, b}, {0, c}}]}
/// Out: {{I, -I}, {a, c}}
/// In:  Eigenvalues[{{1., 2.}, {3., 4.}}]
/// Out~: {5.37228, -0.372281}
/// In:  Eigenvalues[{{1, 2, 3}}]
/// Msg: Eigenvalues::matsq: Argument {{1, 2, 3}} at position 1 is not a non-empty square matrix.
/// Out: Eigenvalues[{{1, 2, 3}}]
/// ```
@Builtin(seeAlso = {"Eigenvectors", "Eigensystem", "CharacteristicPolynomial"})
final class Eigenvalues {
  static final Option<Expr> METHOD = LinearOptions.METHOD;
  static final Option<Expr> CUBICS = Option.any("Cubics", Sym.FALSE);
  static final Option<Expr> QUARTICS = Option.any("Quartics", Sym.FALSE);

  private Eigenvalues() {}

  @Form
  static @Nullable Expr values(Expr m, Options options, Frame frame) {
    return list(Spectrum.of(m, null, false, "Eigenvalues", frame));
  }

  @Form
  static @Nullable Expr values(Expr m, Expr k, Options options, Frame frame) {
    return list(Spectrum.of(m, k, false, "Eigenvalues", frame));
  }

  private static @Nullable Expr list(@Nullable Spectrum spectrum) {
    return spectrum == null ? null : Lists.of(spectrum.values());
  }
}
