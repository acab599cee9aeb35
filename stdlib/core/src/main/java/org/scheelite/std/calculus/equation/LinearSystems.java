package org.scheelite.std.calculus.equation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.calculus.Formula;
import org.scheelite.std.number.Terms;

/// Linear systems `y' == a y + b(x)` of the first order with a constant matrix, by the exponential
/// of the matrix.
record LinearSystems(Request request) {
  private static final Formula EXPONENTIAL =
      Formula.of("Simplify[ExpToTrig[ComplexExpand[MatrixExp[a x]]]]", "a", "x");
  private static final Formula REAL_EXPONENTIAL =
      Formula.of("Expand[TrigToExp[MatrixExp[a x]]]", "a", "x");

  private Frame frame() {
    return request.frame();
  }

  @Nullable List<List<Expr>> solve() {
    int n = request.heads().size();
    var slopes = new ArrayList<Expr>();
    var names = new ArrayList<Expr>();
    for (int i = 0; i < n; i++) {
      if (request.order().get(i) != 1) {
        return null;
      }
      slopes.add(Unknown.of(i, 1));
      names.add(Unknown.of(i, 0));
    }
    var equations =
        request.equations().stream().map(e -> Expressions.of("Equal", e, Int.ZERO)).toList();
    Expr found =
        frame()
            .call(
                Symbol.system("Solve"), Call.list(List.<Expr>copyOf(equations)), Call.list(slopes));
    if (!(found instanceof Normal list && list.is(Sym.LIST, 1))) {
      return null;
    }
    var rows = new ArrayList<Expr>();
    var rest = new ArrayList<Expr>();
    for (Expr slope : slopes) {
      Expr value =
          Algebra.expand(frame().call(Symbol.system("ReplaceAll"), slope, list.arg(0)), frame());
      var row = new ArrayList<Expr>();
      Expr left = value;
      for (Expr name : names) {
        Expr c = frame().call(Symbol.system("D"), value, name);
        if (!Forms.isFreeOf(c, names) || !Expressions.isFree(c, request.x())) {
          return null;
        }
        row.add(c);
        left = Expressions.replace(left, name, Int.ZERO);
      }
      rows.add(Call.list(row));
      rest.add(frame().evaluate(left));
    }
    return solved(Call.list(rows), rest, n);
  }

  private @Nullable List<List<Expr>> solved(Expr matrix, List<Expr> rest, int n) {
    Expr values = frame().call(Symbol.system("Eigenvalues"), matrix);
    boolean complex =
        values instanceof Normal all
            && all.args().stream().anyMatch(v -> frame().numeric(v, 0) instanceof Complex);
    Expr exponential = (complex ? EXPONENTIAL : REAL_EXPONENTIAL).at(frame(), matrix, request.x());
    if (!(exponential instanceof Normal e && e.is(Sym.LIST, n))) {
      return null;
    }
    var start = new ArrayList<Expr>();
    boolean homogeneous = rest.stream().allMatch(Int.ZERO::equals);
    List<Expr> varied = homogeneous ? List.of() : varied(exponential, rest, n);
    if (varied == null) {
      return null;
    }
    for (int i = 0; i < n; i++) {
      start.add(Request.constant(i + 1));
    }
    var solution = new ArrayList<Expr>();
    for (int i = 0; i < n; i++) {
      Expr sum = homogeneous ? Int.ZERO : varied.get(i);
      Normal row = (Normal) e.arg(i);
      for (int k = 0; k < n; k++) {
        sum =
            Terms.sum(
                sum,
                Algebra.expand(frame().evaluate(Terms.product(row.arg(k), start.get(k))), frame()));
      }
      solution.add(frame().evaluate(sum));
    }
    return List.of(solution);
  }

  /// A particular solution: `M` times the integral of `M^-1 b`.
  private @Nullable List<Expr> varied(Expr exponential, List<Expr> rest, int n) {
    Expr inverse =
        frame().evaluate(Expressions.replace(exponential, request.x(), Terms.negate(request.x())));
    Expr inner = frame().call(Symbol.system("Dot"), inverse, Call.list(rest));
    Expr open = frame().call(Symbol.system("Expand"), inner);
    Expr whole = frame().call(Symbol.system("Integrate"), open, request.x());
    if (!Expressions.isFree(whole, Symbol.system("Integrate"))) {
      return null;
    }
    Expr product = frame().call(Symbol.system("Dot"), exponential, whole);
    return product instanceof Normal list && list.is(Sym.LIST, n)
        ? list.args().stream().map(v -> Particular.tidy(v, frame())).toList()
        : null;
  }
}
