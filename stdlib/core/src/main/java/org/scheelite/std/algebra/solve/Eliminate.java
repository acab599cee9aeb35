package org.scheelite.std.algebra.solve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Polynomials;
import org.scheelite.std.number.Terms;

/// Variables removed from equations.
///
/// `Eliminate[eqns, vars]` gives what follows from polynomial equations for the other variables.
///
/// ```wl
/// In:  Eliminate[{x == 2 + y, y == z}, y]
/// Out: 2 + z == x
/// In:  Eliminate[{a == x + y, b == x y, c == x^2 + y^2}, {x, y}]
/// Out: 2*b + c == a^2
/// ```
@Builtin(seeAlso = {"Solve", "Resultant", "GroebnerBasis"})
final class Eliminate {
  static final Message POLY = Polynomials.POLY.by("Eliminate");

  private Eliminate() {}

  @Form
  static @Nullable Expr eliminate(Expr equations, Expr variables, Frame frame) {
    List<Statement> statements = Statement.read(equations);
    if (statements == null || statements.size() != 1) {
      return null;
    }
    List<Expr> sides = statements.getFirst().equations().stream().map(frame::evaluate).toList();
    List<Expr> gone = Forms.elements(variables);
    List<Expr> basis = Elimination.basis(sides, gone, List.of(), frame);
    if (basis == null) {
      return frame.decline(POLY, equations);
    }
    List<Expr> left = new ArrayList<>();
    for (Expr p : basis) {
      if (Forms.isFreeOf(p, gone)) {
        left.add(equation(p, frame));
      }
    }
    return frame.evaluate(Call.of(Symbol.system("And"), left));
  }

  /// The positive terms on the one side, the negative ones on the other.
  private static Expr equation(Expr p, Frame frame) {
    List<Expr> positive = new ArrayList<>();
    List<Expr> negative = new ArrayList<>();
    for (Expr term : Forms.terms(p)) {
      if (Elimination.isNegative(term)) {
        negative.add(Terms.negate(term));
      } else {
        positive.add(term);
      }
    }
    Expr left = frame.evaluate(Forms.sum(positive));
    Expr right = frame.evaluate(Forms.sum(negative));
    boolean swap = Forms.terms(right).size() > Forms.terms(left).size() || left.equals(Int.ZERO);
    return swap ? Call.of(Sym.EQUAL, right, left) : Call.of(Sym.EQUAL, left, right);
  }
}
