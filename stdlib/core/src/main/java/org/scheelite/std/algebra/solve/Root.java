package org.scheelite.std.algebra.solve;

import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.algebra.Monomials;
import org.scheelite.std.algebra.polynomial.Factors;
import org.scheelite.std.algebra.polynomial.Polynomial;

/// Roots of polynomials as exact numbers.
///
/// `Root[f, k]` is the `k`-th root of the polynomial equation `f[x] == 0`, where `f` is a pure
/// function with whole coefficients. The real roots come first, in order, then the others by real
/// part. Roots of polynomials of degree 1 and 2 become radicals; `N` gives numeric values.
///
/// ```wl
/// In:  Root[#^5 - # - 1 &, 1]
/// Out: Root[-1 - #1 + #1^5 & , 1, 0]
/// In:  N[Root[#^5 - # - 1 &, 1]]
/// Out~: 1.1673039782614187
/// In:  Root[#^2 - 2 &, 2]
/// Out: Sqrt[2]
/// In:  Root[#^2 - 2 &, 3]
/// Msg: Root::deg: The degree of the polynomial #1^2 - 2 &  is less than the root number 3.
/// Out: Root[#1^2 - 2 & , 3]
/// ```
@Builtin(
    attributes = {NUMERIC_FUNCTION},
    seeAlso = {"Solve", "NSolve", "N"})
final class Root {
  /// There are fewer roots.
  static final Message DEG =
      Message.of("Root::deg", "The degree of the polynomial `1` is less than the root number `2`.");

  private static final Symbol RATIONALIZE = Symbol.system("Rationalize");
  private static final Symbol X = Symbol.of("Algebra`Private`x");

  private Root() {}

  @Form
  static @Nullable Expr root(Expr function, Num number, Frame frame) {
    return root(function, number, Int.ZERO, frame);
  }

  @Form
  static @Nullable Expr root(Expr function, Num number, Num kind, Frame frame) {
    if (!(function instanceof Call f && f.head().equals(Sym.FUNCTION))) {
      return null;
    }
    int k = (int) number.doubleValue();
    if (!number.isExact()) {
      return numeric(function, k, number, frame);
    }
    Expr body = frame.evaluate(Call.of(function, X));
    List<Expr> list = Monomials.list(body, X, frame);
    if (list == null || list.size() < 2 || k < 1) {
      return null;
    }
    if (k > list.size() - 1) {
      return frame.decline(DEG, function, number);
    }
    return normalised(function, body, k, kind, frame);
  }

  /// The root in radicals where it has such, else with the irreducible polynomial it is a root of.
  private static @Nullable Expr normalised(Expr function, Expr body, int k, Num kind, Frame frame) {
    Kernels kernels = Kernels.of(frame, body);
    int v = kernels.variable(X);
    Polynomial p = kernels.polynomial(body);
    if (p == null || v < 0 || p.occurring().size() != 1) {
      return null;
    }
    Factors factors = Factors.irreducible(p, frame.budget());
    Factors.Factor only = factors.factors().getFirst();
    if (factors.factors().size() > 1 || only.multiplicity() > 1 || p.degree(v) <= 2) {
      return chosen(kernels, factors, v, k, frame);
    }
    List<Expr> objects = new RadicalRoots(kernels, v, false).rootObjects(only.base());
    Call object = (Call) objects.get(k - 1);
    boolean same = object.arg(0).equals(function) && object.arg(2).equals(kind);
    return same && kind.equals(Int.ZERO) ? null : object;
  }

  /// The root with this number among the roots of all factors.
  private static Expr chosen(Kernels kernels, Factors factors, int v, int k, Frame frame) {
    record Candidate(Expr root, Num value) {}
    List<Candidate> all = new ArrayList<>();
    for (Factors.Factor factor : factors.factors()) {
      RadicalRoots radicals = new RadicalRoots(kernels, v, false);
      List<Expr> roots =
          factor.base().degree(v) <= 2
              ? radicals.of(factor.base())
              : radicals.rootObjects(factor.base());
      for (Expr root : roots) {
        Num value = frame.numeric(root, 0) instanceof Num n ? n : Int.ZERO;
        for (int i = 0; i < factor.multiplicity(); i++) {
          all.add(new Candidate(root, value));
        }
      }
    }
    all.sort((a, b) -> NumericRoots.ORDER.compare(a.value, b.value));
    return all.get(k - 1).root;
  }

  private static @Nullable Expr numeric(Expr function, int k, Num number, Frame frame) {
    Expr exact = frame.call(RATIONALIZE, function, Int.ZERO);
    Expr body = frame.evaluate(Call.of(exact, X));
    List<Expr> list = Monomials.list(body, X, frame);
    if (list == null || k < 1 || list.size() <= k) {
      return null;
    }
    List<Num> coefficients = new ArrayList<>();
    for (Expr coefficient : list) {
      if (!(coefficient instanceof Num c)) {
        return null;
      }
      coefficients.add(c);
    }
    int digits = number instanceof BigReal big ? (int) Math.ceil(big.precision()) : 0;
    Num value = new NumericRoots(coefficients, frame).ordered(digits).get(k - 1);
    return number instanceof Real || digits > 0 ? value : null;
  }
}
