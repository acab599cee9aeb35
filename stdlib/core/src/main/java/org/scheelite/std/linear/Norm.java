package org.scheelite.std.linear;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Terms;

/// The length of vectors.
///
/// `Norm[v]` is the Euclidean length of a vector, `Norm[v, p]` its `p`-norm, `Norm[v, Infinity]`
/// the largest size of a coordinate. Of a number it is the absolute value, of a matrix of numbers
/// the largest singular value, or `Norm[m, "Frobenius"]` the length of all its elements together.
///
/// ```wl
/// In:  {Norm[{3, 4}], Norm[{1, 2, 2}, 1], Norm[{1, -5, 2}, Infinity]}
/// Out: {5, 5, 5}
/// ```
///
/// ```wl
/// In:  {Norm[{1., 1.}], Norm[{x, y}], Norm[-2]}
/// Out: {1.4142135623730951, Sqrt[Abs[x]^2 + Abs[y]^2], 2}
/// ```
///
/// ```wl
/// In:  Norm[{{1, 2}, {3, 4}}, "Frobenius"]
/// Out: Sqrt[30]
/// ```
@Builtin(seeAlso = {"Normalize", "EuclideanDistance"})
final class Norm {
  private Norm() {}

  @Form
  static @Nullable Expr norm(Expr v) {
    if (v instanceof Packed.Reals reals && reals.rank() == 1) {
      return Real.of(Vectors.norm(reals.toReals()));
    }
    Expr[] elements = Matrices.vector(v);
    if (elements != null) {
      return elements.length == 0 ? null : norm(v, Int.TWO);
    }
    Expr[][] rows = Matrices.matrix(v);
    if (rows == null) {
      return v instanceof Num ? Call.of(Sym.ABS, v) : null;
    }
    return isReal(rows) ? Real.of(spectral(Matrices.machine(rows))) : null;
  }

  private static boolean isReal(Expr[][] rows) {
    return Matrices.isMachine(rows);
  }

  private static double spectral(double[][] rows) {
    return new org.hipparchus.linear.SingularValueDecomposition(
            new org.hipparchus.linear.Array2DRowRealMatrix(rows, false))
        .getNorm();
  }

  @Form
  static @Nullable Expr norm(Expr v, Expr p) {
    if (p.equals(Str.of("Frobenius"))) {
      return Matrices.matrix(v) == null && Matrices.vector(v) == null
          ? null
          : Call.of(Symbol.system("Norm"), Call.of(Symbol.system("Flatten"), v));
    }
    Expr[] elements = Matrices.vector(v);
    if (elements == null || elements.length == 0) {
      return null;
    }
    List<Expr> sizes = new ArrayList<>();
    for (Expr element : elements) {
      sizes.add(Call.of(Sym.ABS, element));
    }
    if (Infinities.sign(p) > 0) {
      return Call.of(Symbol.system("Max"), sizes);
    }
    sizes.replaceAll(size -> p.equals(Int.ONE) ? size : Terms.power(size, p));
    Expr sum = Call.of(Sym.PLUS, sizes);
    return p.equals(Int.ONE) ? sum : Terms.power(sum, Terms.power(p, Int.MINUS_ONE));
  }
}
