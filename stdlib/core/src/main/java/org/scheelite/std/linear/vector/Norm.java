package org.scheelite.std.linear.vector;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.linear.Vectors;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// The length of vectors and matrices.
///
/// `Norm[v]` is the Euclidean length of a vector, `Norm[v, p]` its `p`-norm, `Norm[v, Infinity]`
/// the largest size of a coordinate. Of a number it is the absolute value. Of a matrix it is the
/// largest singular value, with `p` 1 or `Infinity` the largest sum of sizes in a column or row,
/// and with `"Frobenius"` the length of all its elements together.
///
/// ```wl
/// In:  {Norm[{3, 4}], Norm[{1, 2, 2}, 1], Norm[{1, -5, 2}, Infinity]}
/// Out: {5, 5, 5}
/// In:  {Norm[{1., 1.}], Norm[{x, y}], Norm[-2]}
/// Out: {1.4142135623730951, Sqrt[Abs[x]^2 + Abs[y]^2], 2}
/// In:  {Norm[{{1, 2}, {3, 4}}, "Frobenius"], Norm[{{1, 2}, {3, 4}}, 1], Norm[{{1, 2}, {3, 4}}, Infinity]}
/// Out: {Sqrt[30], 6, 7}
/// In:  Norm[{{1, 2}, {3, 4}}]
/// Out: Sqrt[15 + Sqrt[221]]
/// In:  Norm[{{1., 2.}, {3., 4.}}]
/// Out~: 5.46499
/// In:  Norm[{x, y}, p]
/// Out: (Abs[x]^p + Abs[y]^p)^p^(-1)
/// In:  Norm[{{1, 2}, {3}}]
/// Msg: Norm::nvm: The first Norm argument should be a scalar, vector or matrix.
/// Out: Norm[{{1, 2}, {3}}]
/// ```
@Builtin(seeAlso = {"Normalize", "EuclideanDistance"})
final class Norm {
  /// The argument has no norm.
  static final Message NVM =
      Message.of("Norm::nvm", "The first Norm argument should be a scalar, vector or matrix.");

  /// The second argument is no norm.
  static final Message PTYPE =
      Message.of(
          "Norm::ptype",
          "The second argument of Norm, `1`, should be a symbol, Infinity, or an integer or real"
              + " number greater than or equal to 1 for vector p-norms; or 1, 2, Infinity or"
              + " \"Frobenius\" for matrix norms.");

  private static final Symbol MAX = Symbol.system("Max");

  private Norm() {}

  @Form
  static @Nullable Expr norm(Expr v, Frame frame) {
    if (v instanceof Packed.Reals reals && reals.rank() == 1) {
      return Real.of(Vectors.norm(reals.toReals()));
    }
    return norm(v, Int.TWO, frame);
  }

  @Form
  static @Nullable Expr norm(Expr v, Expr p, Frame frame) {
    Expr[] elements = Matrices.vector(v);
    if (elements != null) {
      return elements.length == 0 ? frame.decline(NVM) : vector(elements, p, frame);
    }
    if (Matrices.matrix(v) != null) {
      return matrix(v, p, frame);
    }
    return Lists.isList(v) ? frame.decline(NVM) : scalar(v, frame);
  }

  private static @Nullable Expr scalar(Expr v, Frame frame) {
    return Numerics.isNumeric(v, frame) ? Call.of(Sym.ABS, v) : null;
  }

  private static @Nullable Expr vector(Expr[] elements, Expr p, Frame frame) {
    List<Expr> sizes = new ArrayList<>();
    for (Expr element : elements) {
      sizes.add(Call.of(Sym.ABS, element));
    }
    if (Infinities.sign(p) > 0) {
      return Call.of(MAX, sizes);
    }
    if (p.equals(Str.of("Frobenius"))) {
      return vector(elements, Int.TWO, frame);
    }
    if (p instanceof Str || p instanceof Num n && (n instanceof Complex || n.doubleValue() < 1)) {
      return frame.decline(PTYPE, p);
    }
    sizes.replaceAll(size -> p.equals(Int.ONE) ? size : Terms.power(size, p));
    Expr sum = Call.of(Sym.PLUS, sizes);
    return p.equals(Int.ONE) ? sum : Terms.power(sum, Terms.power(p, Int.MINUS_ONE));
  }

  private static @Nullable Expr matrix(Expr m, Expr p, Frame frame) {
    Expr sizes = Call.of(Sym.ABS, m);
    if (p.equals(Str.of("Frobenius"))) {
      return Call.of(Symbol.system("Norm"), Call.of(Symbol.system("Flatten"), m));
    }
    if (p.equals(Int.ONE)) {
      return Call.of(MAX, Call.of(Symbol.system("Total"), sizes));
    }
    if (Infinities.sign(p) > 0) {
      Expr rows = Call.of(Symbol.system("Total"), sizes, Call.list(Int.TWO));
      return Call.of(MAX, rows);
    }
    if (!p.equals(Int.TWO)) {
      return frame.decline(PTYPE, p);
    }
    Expr values = frame.call(Symbol.system("SingularValueList"), m);
    if (!(values instanceof Normal list && list.is(Sym.LIST))) {
      return null;
    }
    return list.size() == 0 ? Int.ZERO : list.arg(0);
  }
}
