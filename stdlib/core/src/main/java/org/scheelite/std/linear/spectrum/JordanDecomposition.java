package org.scheelite.std.linear.spectrum;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.linear.Matrices;

/// The Jordan form of a matrix.
///
/// `JordanDecomposition[m]` is `{s, j}` with `m == s . j . Inverse[s]`, where `j` has the
/// eigenvalues on its diagonal and 1 above it within the blocks of eigenvalues that have too few
/// eigenvectors. Machine matrices are taken for ones with a full set of eigenvectors.
///
/// ```wl
/// In:  JordanDecomposition[{{27, 48, 81}, {-6, 0, 0}, {1, 0, 3}}][[2]]
/// Out: {{6, 0, 0}, {0, 12, 1}, {0, 0, 12}}
/// In:  {s, j} = JordanDecomposition[{{27, 48, 81}, {-6, 0, 0}, {1, 0, 3}}]; s . j . Inverse[s]
/// Out: {{27, 48, 81}, {-6, 0, 0}, {1, 0, 3}}
/// In:  JordanDecomposition[{{a, 1}, {0, a}}]
/// Out: {{{1, 0}, {0, 1}}, {{a, 1}, {0, a}}}
/// In:  JordanDecomposition[{{2, 1}, {1, 2}}]
/// Out: {{{-1, 1}, {1, 1}}, {{1, 0}, {0, 3}}}
/// ```
@Builtin(seeAlso = {"Eigensystem", "SchurDecomposition", "MatrixPower"})
final class JordanDecomposition {
  private JordanDecomposition() {}

  @Form
  static @Nullable Expr decompose(Expr m, Frame frame) {
    Expr[][] rows = Matrices.square(m, "JordanDecomposition", frame);
    if (rows == null) {
      return null;
    }
    if (Matrices.numeric(m, frame) != null) {
      return machine(m, frame);
    }
    JordanChains chains = JordanChains.of(rows, frame);
    if (chains == null) {
      return null;
    }
    Expr[][] matrix = chains.matrix((value, k) -> k == 0 ? value : k == 1 ? Int.ONE : Int.ZERO);
    return Call.list(Matrices.list(chains.vectors()), Matrices.list(matrix));
  }

  private static @Nullable Expr machine(Expr m, Frame frame) {
    Expr system = frame.call(Symbol.system("Eigensystem"), m);
    return system instanceof Normal pair && pair.is(Sym.LIST, 2) && Lists.isList(pair.arg(1))
        ? Call.list(
            frame.call(Symbol.system("Transpose"), pair.arg(1)),
            frame.call(Symbol.system("DiagonalMatrix"), pair.arg(0)))
        : null;
  }
}
