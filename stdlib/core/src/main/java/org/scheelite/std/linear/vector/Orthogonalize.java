package org.scheelite.std.linear.vector;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.linear.Algebra;
import org.scheelite.std.linear.LinearOptions;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.linear.Vectors;
import org.scheelite.std.linear.machine.MachineMatrix;
import org.scheelite.std.number.Terms;

/// Orthonormal bases.
///
/// `Orthogonalize[{v1, v2, ...}]` makes the vectors orthonormal by the method of Gram and Schmidt;
/// vectors that depend on earlier ones become zero. `Orthogonalize[vectors, f]` takes `f` for the
/// inner product.
///
/// ```wl
/// In:  Orthogonalize[{{3, 1}, {2, 2}}]
/// Out: {{3/Sqrt[10], 1/Sqrt[10]}, {-(1/Sqrt[10]), 3/Sqrt[10]}}
/// In:  Orthogonalize[{{1, 0}, {2, 0}, {0, 3}}]
/// Out: {{1, 0}, {0, 0}, {0, 1}}
/// In:  Orthogonalize[{{3., 4.}, {1., 0.}}]
/// Out~: {{0.6, 0.8}, {0.8, -0.6}}
/// ```
@Builtin(seeAlso = {"Normalize", "Projection", "QRDecomposition"})
final class Orthogonalize {
  static final Option<Expr> METHOD = LinearOptions.METHOD;
  static final Option<Expr> TOLERANCE = LinearOptions.TOLERANCE;

  private Orthogonalize() {}

  @Form
  static @Nullable Expr basis(Expr vectors, Options options, Frame frame) {
    Expr[][] rows = Matrices.rectangular(vectors, "Orthogonalize", frame);
    if (rows == null) {
      return null;
    }
    MachineMatrix numeric = MachineMatrix.read(rows, frame);
    if (numeric != null && numeric.isReal()) {
      return machine(numeric.re(), frame);
    }
    return general((Normal) vectors, null, frame);
  }

  @Form
  static @Nullable Expr basis(Expr vectors, Expr f, Options options, Frame frame) {
    return vectors instanceof Normal list && list.is(Sym.LIST) ? general(list, f, frame) : null;
  }

  private static Expr machine(double[][] rows, Frame frame) {
    for (int i = 0; i < rows.length; i++) {
      frame.poll();
      double before = Vectors.norm(rows[i]);
      for (int round = 0; round < 2; round++) {
        for (int k = 0; k < i; k++) {
          double dot = 0;
          for (int j = 0; j < rows[i].length; j++) {
            dot += rows[k][j] * rows[i][j];
          }
          for (int j = 0; j < rows[i].length; j++) {
            rows[i][j] -= dot * rows[k][j];
          }
        }
      }
      double length = Vectors.norm(rows[i]);
      boolean zero = length <= 1e-14 * before;
      for (int j = 0; j < rows[i].length; j++) {
        rows[i][j] = zero ? 0 : rows[i][j] / length;
      }
    }
    return MachineMatrix.list(rows);
  }

  /// First orthogonal without roots, then scaled.
  private static Expr general(Normal vectors, @Nullable Expr f, Frame frame) {
    List<Expr> orthogonal = new ArrayList<>();
    List<Expr> squares = new ArrayList<>();
    for (Expr vector : vectors.args()) {
      Expr rest = vector;
      for (int k = 0; k < orthogonal.size(); k++) {
        if (!Matrices.isZero(squares.get(k))) {
          Expr share = Terms.quotient(inner(orthogonal.get(k), vector, f, frame), squares.get(k));
          rest = Terms.difference(rest, Terms.product(share, orthogonal.get(k)));
        }
      }
      rest = Algebra.together(rest, frame);
      orthogonal.add(rest);
      squares.add(Algebra.together(inner(rest, rest, f, frame), frame));
    }
    var result = new Expr[orthogonal.size()];
    for (int i = 0; i < result.length; i++) {
      Expr square = squares.get(i);
      result[i] =
          Matrices.isZero(square)
              ? orthogonal.get(i)
              : frame.evaluate(scaled(orthogonal.get(i), square));
    }
    return Lists.of(result);
  }

  private static Expr scaled(Expr vector, Expr square) {
    return Terms.product(vector, Terms.power(square, Rational.of(-1, 2)));
  }

  private static Expr inner(Expr u, Expr v, @Nullable Expr f, Frame frame) {
    return f == null
        ? frame.call(Sym.DOT, frame.call(Symbol.system("Conjugate"), u), v)
        : frame.call(f, u, v);
  }
}
