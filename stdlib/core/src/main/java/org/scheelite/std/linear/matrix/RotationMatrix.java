package org.scheelite.std.linear.matrix;

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
import org.scheelite.std.linear.Algebra;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.number.Terms;

/// Rotation matrices.
///
/// `RotationMatrix[t]` turns the plane by the angle `t`, counterclockwise; `RotationMatrix[t, w]`
/// turns space round the axis `w`; `RotationMatrix[{u, v}]` takes the direction of the vector `u`
/// to that of `v`, in any dimension.
///
/// ```wl
/// In:  RotationMatrix[t]
/// Out: {{Cos[t], -Sin[t]}, {Sin[t], Cos[t]}}
/// In:  RotationMatrix[Pi/3]
/// Out: {{1/2, -1/2*Sqrt[3]}, {Sqrt[3]/2, 1/2}}
/// In:  RotationMatrix[t, {0, 0, 1}]
/// Out: {{Cos[t], -Sin[t], 0}, {Sin[t], Cos[t], 0}, {0, 0, 1}}
/// In:  RotationMatrix[{{1, 0}, {0, 1}}]
/// Out: {{0, -1}, {1, 0}}
/// ```
@Builtin(seeAlso = {"ScalingMatrix", "AngleVector"})
final class RotationMatrix {
  private static final Symbol COS = Symbol.system("Cos");
  private static final Symbol SIN = Symbol.system("Sin");

  private RotationMatrix() {}

  @Form
  static @Nullable Expr plane(Expr angle, Frame frame) {
    if (angle instanceof Normal pair && pair.is(Sym.LIST, 2)) {
      return between(pair.arg(0), pair.arg(1), frame);
    }
    if (Lists.isList(angle)) {
      return null;
    }
    Expr c = frame.call(COS, angle);
    Expr s = frame.call(SIN, angle);
    return Matrices.list(new Expr[][] {{c, frame.evaluate(Terms.negate(s))}, {s, c}});
  }

  /// By Rodrigues' formula.
  @Form
  static @Nullable Expr space(Expr angle, Expr axis, Frame frame) {
    Expr[] given = Matrices.vector(axis);
    if (given == null || given.length != 3) {
      return null;
    }
    Expr[] w = Matrices.vector(frame.call(Symbol.system("Normalize"), axis));
    if (w == null) {
      return null;
    }
    Expr c = frame.call(COS, angle);
    Expr s = frame.call(SIN, angle);
    Expr rest = Terms.difference(Int.ONE, c);
    var rows = new Expr[3][3];
    for (int i = 0; i < 3; i++) {
      for (int k = 0; k < 3; k++) {
        Expr sum = Terms.product(rest, w[i], w[k]);
        if (i == k) {
          sum = Matrices.isZero(w[i]) ? c : w[i].equals(Int.ONE) ? Int.ONE : Terms.sum(c, sum);
        } else {
          Expr turn = Terms.product(s, w[3 - i - k]);
          sum = Terms.sum(sum, (k - i + 3) % 3 == 1 ? Terms.negate(turn) : turn);
        }
        rows[i][k] = frame.evaluate(sum);
      }
    }
    return Matrices.list(rows);
  }

  /// In the plane of both vectors.
  private static @Nullable Expr between(Expr from, Expr to, Frame frame) {
    Expr[] a = Matrices.vector(from);
    Expr[] b = Matrices.vector(to);
    if (a == null || b == null || a.length != b.length || a.length < 2) {
      return null;
    }
    Symbol normalize = Symbol.system("Normalize");
    Expr u = frame.call(normalize, from);
    Expr v = frame.call(normalize, to);
    Expr c = frame.call(Sym.DOT, u, v);
    Symbol outer = Symbol.system("Outer");
    // 1 + (v u - u v) + (v u - u v)^2 / (1 + c)
    Expr k =
        frame.evaluate(
            Terms.difference(Call.of(outer, Sym.TIMES, v, u), Call.of(outer, Sym.TIMES, u, v)));
    Expr square = frame.call(Sym.DOT, k, k);
    Expr sum =
        Terms.sum(
            Matrices.list(Matrices.identity(a.length)),
            k,
            Terms.quotient(square, Terms.sum(Int.ONE, c)));
    return Algebra.simplify(sum, frame);
  }
}
