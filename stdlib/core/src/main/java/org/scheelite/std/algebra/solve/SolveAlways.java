package org.scheelite.std.algebra.solve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Polynomials;

/// Parameters for which equations hold for all values of variables.
///
/// `SolveAlways[eqns, vars]` gives the values of the other symbols for which polynomial equations
/// are identities in the variables.
///
/// ```wl
/// In:  SolveAlways[a x + b == 2 x + 3, x]
/// Out: {{a -> 2, b -> 3}}
/// In:  SolveAlways[(x + a)^2 == x^2 + 6 x + b, x]
/// Out: {{a -> 3, b -> 9}}
/// In:  SolveAlways[x == x + 1, x]
/// Out: {}
/// ```
@Builtin(seeAlso = {"Solve", "CoefficientList", "Eliminate"})
final class SolveAlways {
  private SolveAlways() {}

  @Form
  static @Nullable Expr solve(Expr equations, Expr variables, Frame frame) {
    List<Statement> alternatives = Statement.read(equations);
    List<Expr> names = Forms.elements(variables);
    if (alternatives == null
        || alternatives.size() != 1
        || !alternatives.getFirst().conditions().isEmpty()) {
      return equations.equals(Sym.FALSE) ? Call.list() : null;
    }
    Set<Expr> zeros = new LinkedHashSet<>();
    for (Expr difference : alternatives.getFirst().equations()) {
      Expr open = frame.call(Symbol.system("Expand"), difference);
      Expr rules = frame.call(Symbol.system("CoefficientRules"), open, Call.list(names));
      if (!(rules instanceof Normal list && list.is(Sym.LIST))) {
        return null;
      }
      for (Expr rule : list.args()) {
        Expr coefficient = ((Normal) rule).arg(1);
        if (!Forms.isFreeOf(coefficient, names)) {
          return null;
        }
        zeros.add(frame.evaluate(Call.of(Sym.EQUAL, coefficient, Int.ZERO)));
      }
    }
    if (zeros.contains(Sym.FALSE)) {
      return Call.list();
    }
    Expr all = Call.list(List.copyOf(zeros));
    List<Expr> unknown = parameters(zeros, frame);
    return unknown.isEmpty()
        ? Call.list(Call.list())
        : frame.call(Symbol.system("Solve"), all, Call.list(unknown));
  }

  private static List<Expr> parameters(Set<Expr> equations, Frame frame) {
    var all = new java.util.TreeSet<Expr>(org.scheelite.expr.CanonicalOrder.INSTANCE);
    for (Expr equation : equations) {
      if (equation instanceof Call call) {
        all.addAll(Polynomials.variables(call.arg(0), frame));
      }
    }
    return List.copyOf(all);
  }
}
