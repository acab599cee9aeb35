package org.scheelite.std.algebra.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.algebra.polynomial.GroebnerBases;
import org.scheelite.std.algebra.polynomial.Polynomial;
import org.scheelite.std.number.Terms;

/// Gröbner bases of expressions in a chosen order of variables.
final class Elimination {
  private Elimination() {}

  /// An equation as the difference of its sides.
  static Expr difference(Expr expr, Frame frame) {
    return expr instanceof Call call && call.is(Sym.EQUAL, 2)
        ? frame.evaluate(Terms.difference(call.arg(0), call.arg(1)))
        : expr;
  }

  /// Whether a term has a minus sign in front.
  static boolean isNegative(Expr term) {
    Expr first = Forms.factors(term).getFirst();
    return first instanceof Num n && n.sign() < 0;
  }

  /// The lexicographic basis with `first` above `second` above all other kernels; null where an
  /// expression is no polynomial in `first` and `second`.
  static @Nullable List<Expr> basis(
      List<Expr> exprs, List<Expr> first, List<Expr> second, Frame frame) {
    Kernels kernels = Kernels.of(frame, exprs);
    int n = kernels.ring().variables();
    var places = new int[n];
    Arrays.fill(places, -1);
    int next = n - 1;
    List<Expr> named = new ArrayList<>(first);
    named.addAll(second);
    for (Expr variable : named) {
      int v = kernels.variable(variable);
      if (kernels.containing(variable).size() > 1) {
        return null;
      }
      if (v >= 0 && places[v] < 0) {
        places[v] = next--;
      }
    }
    for (int v = n - 1; v >= 0; v--) {
      places[v] = places[v] < 0 ? next-- : places[v];
    }
    var back = new int[n];
    for (int v = 0; v < n; v++) {
      back[places[v]] = v;
    }
    List<Polynomial> polynomials = new ArrayList<>();
    for (Expr expr : exprs) {
      polynomials.add(kernels.read(expr).numerator().inRing(kernels.ring(), places));
    }
    return new GroebnerBases(frame.budget())
        .of(polynomials).stream().map(p -> kernels.expr(p.inRing(kernels.ring(), back))).toList();
  }
}
