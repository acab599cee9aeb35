package org.scheelite.std.linear;

import static org.scheelite.builtin.Attribute.FLAT;
import static org.scheelite.builtin.Attribute.ONE_IDENTITY;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.number.Elementwise;
import org.scheelite.std.number.Terms;

/// Products of vectors, matrices and arrays.
///
/// `Dot[a, b]`, written `a . b`, contracts the last level of `a` with the first of `b`: the scalar
/// product of vectors, the product of matrices. `a . b . c` multiplies from the left.
///
/// ```wl
/// In:  {1, 2, 3} . {4, 5, 6}
/// Out: 32
/// ```
///
/// ```wl
/// In:  {{1, 2}, {3, 4}} . {{0, 1}, {1, 0}}
/// Out: {{2, 1}, {4, 3}}
/// ```
///
/// ```wl
/// In:  {{a, b}, {c, d}} . {x, y}
/// Out: {a*x + b*y, c*x + d*y}
/// ```
///
/// ```wl
/// In:  {1, 2} . {1, 2, 3}
/// Msg: Dot::dotsh: Tensors {1, 2} and {1, 2, 3} have incompatible shapes.
/// Out: {1, 2} . {1, 2, 3}
/// ```
@Builtin(
    attributes = {FLAT, ONE_IDENTITY},
    seeAlso = {"Times", "Cross", "Inverse", "Transpose"})
final class Dot {
  /// The shapes do not fit.
  static final Message DOTSH =
      Message.of("Dot::dotsh", "Tensors `1` and `2` have incompatible shapes.");

  private Dot() {}

  @Form(whole = true, min = 1)
  static @Nullable Expr product(Normal call, Frame frame) {
    Expr product = call.arg(0);
    for (int i = 1; i < call.size(); i++) {
      Expr next = call.arg(i);
      if (!(product instanceof Normal a && a.is(Sym.LIST))
          || !(next instanceof Normal b && b.is(Sym.LIST))) {
        return null;
      }
      Expr value = packed(a, b, frame);
      if (value == null) {
        value = general(a, b, frame);
      }
      if (value == null) {
        return frame.decline(DOTSH, a, b);
      }
      product = value;
    }
    return product;
  }

  private static @Nullable Expr packed(Normal a, Normal b, Frame frame) {
    if (!(a instanceof Packed p) || !(b instanceof Packed q)) {
      return null;
    }
    int k = p.dim(p.rank() - 1);
    if (k != q.dim(0) || k == 0) {
      return null;
    }
    int m = p.total() / k;
    int n = q.total() / k;
    if (p instanceof Packed.Ints x && q instanceof Packed.Ints y) {
      long[] whole = Products.multiply(x.toLongs(), y.toLongs(), m, k, n, frame);
      return whole == null ? null : shaped(p, q, null, whole);
    }
    double[] reals = Products.multiply(p.toReals(), q.toReals(), m, k, n, frame);
    return Elementwise.finite(reals) ? shaped(p, q, reals, null) : null;
  }

  private static Expr shaped(
      Packed a, Packed b, double @Nullable [] reals, long @Nullable [] whole) {
    var dims = new int[a.rank() + b.rank() - 2];
    for (int i = 0; i < a.rank() - 1; i++) {
      dims[i] = a.dim(i);
    }
    for (int i = 1; i < b.rank(); i++) {
      dims[a.rank() - 2 + i] = b.dim(i);
    }
    if (whole != null) {
      return dims.length == 0 ? Int.of(whole[0]) : Packed.of(dims, whole);
    }
    if (reals == null) {
      throw new IllegalArgumentException("no data");
    }
    return dims.length == 0 ? Real.of(reals[0]) : Packed.of(dims, reals);
  }

  /// Row by row for lists of anything; null where shapes do not fit.
  private static @Nullable Expr general(Normal a, Normal b, Frame frame) {
    if (a.size() > 0 && Lists.isList(a.arg(0))) {
      var rows = new Expr[a.size()];
      for (int i = 0; i < rows.length; i++) {
        Expr row = Lists.isList(a.arg(i)) ? general((Normal) a.arg(i), b, frame) : null;
        if (row == null) {
          return null;
        }
        rows[i] = row;
      }
      return Lists.of(rows);
    }
    if (a.size() != b.size() || a.size() == 0) {
      return null;
    }
    var terms = new Expr[a.size()];
    for (int i = 0; i < terms.length; i++) {
      if (Lists.isList(a.arg(i))) {
        return null;
      }
      terms[i] = Terms.product(a.arg(i), b.arg(i));
    }
    return frame.evaluate(Call.of(Sym.PLUS, terms));
  }
}
