package org.scheelite.std.algebra.reduce;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Polynomials;

/// Equations and inequalities reduced to conditions that say all solutions.
///
/// `Reduce[expr, x]` reduces a statement made of equations and inequalities, joined by `&&`, `||`,
/// `!` or in a list, to one of the form `x == ... || ... < x < ...`; `Reduce[expr, {x, y, ...}]`
/// does so for several variables and `Reduce[expr, vars, dom]` over `Reals`, `Integers` or
/// `Complexes`. Where there is an inequality all is real.
///
/// ```wl
/// In:  Reduce[x^2 == 4, x]
/// Out: x == -2 || x == 2
/// In:  Reduce[x^2 - 1 < 0, x]
/// Out: -1 < x < 1
/// In:  Reduce[x^3 - x >= 0, x]
/// Out: -1 <= x <= 0 || x >= 1
/// In:  Reduce[a x + b == 0, x]
/// Out: (b == 0 && a == 0) || (a != 0 && x == -(b/a))
/// In:  Reduce[{x + y == 3, x - y == 1}, {x, y}]
/// Out: x == 2 && y == 1
/// In:  Reduce[Sin[x] == 1/2, x]
/// Out: Element[C[1], Integers] && (x == Pi/6 + 2*Pi*C[1] || x == (5*Pi)/6 + 2*Pi*C[1])
/// In:  Reduce[x^2 + y^2 == 25 && x > 0 && y > 0, {x, y}, Integers]
/// Out: (x == 3 && y == 4) || (x == 4 && y == 3)
/// In:  Reduce[x^2 + y^2 <= 1, {x, y}]
/// Out: -1 <= x <= 1 && -Sqrt[1 - x^2] <= y <= Sqrt[1 - x^2]
/// In:  Reduce[x > 3 && x < 2, x]
/// Out: False
/// ```
///
/// In one variable over the reals, statements about rational functions, roots, absolute values and
/// whatever `Solve` solves without families are reduced; equations may have parameters up to the
/// degree 2, and polynomial inequalities two variables, of degree at most 2 in the second. Systems
/// of equations are those of `Solve`. Over the integers, statements that bound the variables and
/// linear equations in two are. What lies outside stays as it is.
@Builtin(seeAlso = {"Solve", "FindInstance", "Refine", "Simplify"})
final class Reduce {
  static final Message IVAR = GeneralMessages.IVAR.by("Reduce");

  /// Something is no equation or inequality.
  static final Message NAQS =
      Message.of("Reduce::naqs", "`1` is not a quantified system of equations and inequalities.");

  /// The methods do not suffice.
  static final Message NSMET =
      Message.of(
          "Reduce::nsmet", "This system cannot be solved with the methods available to Reduce.");

  /// The domain is none.
  static final Message BDOM =
      Message.of("Reduce::bdom", "Value `1` of the domain is not a known domain.");

  private Reduce() {}

  @Form
  static @Nullable Expr reduce(Expr statement, Frame frame) {
    List<Expr> variables =
        Polynomials.variables(statement, frame).stream()
            .filter(v -> Polynomials.isVariable(v, frame))
            .toList();
    return new Reduction(variables, Reduction.Domain.COMPLEXES, frame).of(statement);
  }

  @Form
  static @Nullable Expr reduce(Expr statement, Expr variables, Frame frame) {
    return reduce(statement, variables, Symbol.system("Complexes"), frame);
  }

  @Form
  static @Nullable Expr reduce(Expr statement, Expr variables, Expr domain, Frame frame) {
    List<Expr> names = Forms.elements(variables);
    for (Expr name : names) {
      if (!Polynomials.isVariable(name, frame)) {
        return frame.decline(IVAR, name);
      }
    }
    Reduction.Domain where = Reduction.Domain.of(domain);
    if (where == null) {
      return frame.decline(BDOM, domain);
    }
    return new Reduction(names, where, frame).of(statement);
  }
}
