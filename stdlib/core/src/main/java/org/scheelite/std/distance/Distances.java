package org.scheelite.std.distance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.number.Terms;

/// Sums over the coordinates of two vectors.
final class Distances {
  private Distances() {}

  /// The difference of two vectors of equal length as machine reals; null where they are none.
  static double @Nullable [] difference(Expr a, Expr b) {
    if (!(a instanceof Packed p && b instanceof Packed q)
        || p.rank() != 1
        || q.rank() != 1
        || p.total() != q.total()
        || p instanceof Packed.Ints && q instanceof Packed.Ints) {
      return null;
    }
    var difference = new double[p.total()];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = p.real(i) - q.real(i);
    }
    return difference;
  }

  /// The absolute differences of the coordinates, as expressions; null for what are no vectors of
  /// equal length.
  static @Nullable List<Expr> sizes(Expr a, Expr b) {
    Expr[] x = Matrices.vector(a);
    Expr[] y = Matrices.vector(b);
    if (x == null && y == null && !Lists.isList(a) && !Lists.isList(b)) {
      return a instanceof Num && b instanceof Num
          ? List.of(Call.of(Sym.ABS, Terms.difference(a, b)))
          : null;
    }
    if (x == null || y == null || x.length != y.length) {
      return null;
    }
    List<Expr> sizes = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      sizes.add(Call.of(Sym.ABS, Terms.difference(x[i], y[i])));
    }
    return sizes;
  }
}
