package org.scheelite.std.linear;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.number.Terms;

/// Kronecker products.
///
/// `KroneckerProduct[m1, m2, ...]` is the matrix of blocks `m1[[i, j]] m2`. Vectors count as rows
/// of a product of vectors: `KroneckerProduct[u, v]` is their outer product.
///
/// ```wl
/// In:  KroneckerProduct[{{a, b}, {c, d}}, {{1, 2}, {3, 4}}]
/// Out: {{a, 2*a, b, 2*b}, {3*a, 4*a, 3*b, 4*b}, {c, 2*c, d, 2*d}, {3*c, 4*c, 3*d, 4*d}}
/// In:  KroneckerProduct[{1, 2}, {3, 4}]
/// Out: {{3, 4}, {6, 8}}
/// ```
@Builtin(seeAlso = {"TensorProduct", "Outer", "Dot"})
final class KroneckerProduct {
  private KroneckerProduct() {}

  @Form(whole = true, min = 1)
  static @Nullable Expr product(Normal call, Frame frame) {
    Expr product = call.arg(0);
    for (int i = 0; i < call.size(); i++) {
      if (!Lists.isList(call.arg(i))) {
        return null;
      }
    }
    for (int i = 1; i < call.size(); i++) {
      product = pair(product, call.arg(i), frame);
      if (product == null) {
        return null;
      }
    }
    return product;
  }

  private static @Nullable Expr pair(Expr a, Expr b, Frame frame) {
    if (Matrices.vector(a) != null && Matrices.vector(b) != null) {
      return frame.call(Symbol.system("Outer"), Sym.TIMES, a, b);
    }
    Expr[][] x = rows(a);
    Expr[][] y = rows(b);
    if (x == null || y == null) {
      return null;
    }
    int m = y.length;
    int n = y[0].length;
    Sizes.total(frame, x.length * m, x[0].length * n);
    var product = new Expr[x.length * m][x[0].length * n];
    for (int i = 0; i < product.length; i++) {
      frame.poll();
      for (int k = 0; k < product[i].length; k++) {
        product[i][k] = frame.evaluate(Terms.product(x[i / m][k / n], y[i % m][k % n]));
      }
    }
    return Matrices.list(product);
  }

  /// A vector beside a matrix is a column.
  private static Expr @Nullable [][] rows(Expr expr) {
    Expr[] vector = Matrices.vector(expr);
    if (vector == null) {
      return Matrices.matrix(expr);
    }
    return vector.length == 0 ? null : Matrices.transposed(new Expr[][] {vector});
  }
}
