package org.scheelite.std.calculus.integral;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.calculus.Facts;
import org.scheelite.std.calculus.Formula;
import org.scheelite.std.number.Terms;

/// Integrals of rational functions of circular functions of one angle: by Bioche's rules the new
/// variable is the cosine, the sine, the tangent, or else the tangent of half the angle.
final class HalfAngle {
  private static final Symbol S = Symbol.of(Facts.CONTEXT + "s");
  private static final Symbol C = Symbol.of(Facts.CONTEXT + "c");
  private static final Symbol T = Symbol.of(Facts.CONTEXT + "t");

  private static final Formula BY_COSINE = Formula.of("Together[-(f /. s -> r)/r]", "f", "r");
  private static final Formula BY_SINE = Formula.of("Together[(f /. c -> r)/r]", "f", "r");
  private static final Formula ROOT = Formula.of("Sqrt[1 - t^2]");
  private static final Formula BY_TANGENT =
      Formula.of("Together[(f /. {s -> t c}) /. c -> 1/Sqrt[1 + t^2]]/(1 + t^2)", "f");
  private static final Formula BY_HALF =
      Formula.of(
          "Together[(f /. {s -> 2 t/(1 + t^2), c -> (1 - t^2)/(1 + t^2)}) 2/(1 + t^2)]", "f");

  private static final Formula QUOTIENT = Formula.of("Together[f /. t -> s/c]", "f");
  private static final Formula SECANT = Formula.of("1 + t^2");

  private final Symbol x;
  private final Frame frame;
  private @Nullable Expr angle;
  private boolean fits = true;

  private HalfAngle(Symbol x, Frame frame) {
    this.x = x;
    this.frame = frame;
  }

  static @Nullable Expr of(Expr f, Symbol x, Frame frame) {
    return new HalfAngle(x, frame).integral(f);
  }

  private @Nullable Expr integral(Expr f) {
    Expr expanded = Algebra.call("TrigExpand", f, frame);
    Expr rational = frame.evaluate(Expressions.map(expanded, this::replaced));
    if (angle == null || !fits || !Expressions.isFree(rational, x)) {
      return null;
    }
    Expr u = angle;
    Expr[] linear = Expressions.linear(u, x, frame);
    if (linear == null) {
      return null;
    }
    Expr g = Algebra.together(rational, frame);
    Expr found = byRule(g, u);
    return found == null ? null : Terms.quotient(found, linear[0]);
  }

  private @Nullable Expr byRule(Expr g, Expr u) {
    boolean sine = isOdd(g, true, false);
    boolean cosine = isOdd(g, false, true);
    Expr minusBoth = negated(g, true, true);
    if (sine) {
      return substituted(BY_COSINE.at(frame, g, ROOT.body()), C, Expressions.of("Cos", u));
    }
    if (cosine) {
      return substituted(BY_SINE.at(frame, g, ROOT.body()), S, Expressions.of("Sin", u));
    }
    if (isZero(Terms.difference(g, minusBoth))) {
      return substituted(BY_TANGENT.at(frame, g), T, Expressions.of("Tan", u));
    }
    Expr half = frame.evaluate(Terms.quotient(u, Int.TWO));
    Expr found = substituted(BY_HALF.at(frame, g), T, Expressions.of("Tan", half));
    return found == null ? null : Terms.product(Int.ONE, found);
  }

  private @Nullable Expr substituted(Expr f, Symbol from, Expr function) {
    Expr inT = frame.evaluate(Expressions.replace(f, from, T));
    if (!RationalIntegral.isRational(inT, T)) {
      return null;
    }
    Expr found = new RationalIntegral(T, frame).of(inT);
    if (found == null) {
      return null;
    }
    return inFunction(vanishing(frame.evaluate(found)), (Call) function);
  }

  /// The terms with the function for the variable; tangents in denominators and logarithms are
  /// quotients, and the arc tangent of a tangent is the angle.
  private Expr inFunction(Expr found, Call function) {
    if (!Expressions.is(function, "Tan", 1)) {
      return Expressions.replace(found, T, function);
    }
    Expr u = function.arg(0);
    Expr sine = Expressions.of("Sin", u);
    Expr cosine = Expressions.of("Cos", u);
    Expr angle = Expressions.replace(found, Expressions.of("ArcTan", T), u);
    Expr logs = Expressions.map(angle, this::quotientOfLogs);
    var terms = new java.util.ArrayList<Expr>();
    for (Expr term :
        Expressions.terms(frame.evaluate(Algebra.expand(frame.evaluate(logs), frame)))) {
      boolean pole = RationalIntegral.isRational(term, T) && isPole(term);
      Expr quotient = pole ? QUOTIENT.at(frame, term) : term;
      Expr open = Expressions.replace(Expressions.replace(quotient, S, sine), C, cosine);
      terms.add(Expressions.replace(open, T, function));
    }
    return Call.of(Sym.PLUS, terms);
  }

  /// `Log[1 + t^2]` and `Log[a + b t]` by sines and cosines.
  private @Nullable Expr quotientOfLogs(Expr e) {
    if (!Expressions.is(e, "Log", 1)) {
      return null;
    }
    Expr argument = ((Call) e).arg(0);
    Expr log = Expressions.of("Log", C);
    if (argument.equals(SECANT.body())) {
      return Terms.product(Int.of(-2), log);
    }
    Expr[] linear = Expressions.linear(argument, T, frame);
    if (linear == null) {
      return null;
    }
    Expr sum = Terms.sum(Terms.product(linear[1], C), Terms.product(linear[0], S));
    return Terms.difference(Expressions.of("Log", frame.evaluate(sum)), log);
  }

  /// Without the constant that a pole beside zero brings in: `-2/(1 + t)` is written `2 t/(1 + t)`.
  private Expr vanishing(Expr found) {
    var terms = new java.util.ArrayList<Expr>();
    for (Expr term : Expressions.terms(found)) {
      Expr at = Expressions.replace(term, T, Int.ZERO);
      boolean pole = RationalIntegral.isRational(term, T) && isPole(term);
      Expr constant = pole ? frame.filtering(_ -> false, () -> frame.evaluate(at)) : Int.ZERO;
      terms.add(
          constant instanceof org.scheelite.expr.Num
              ? Algebra.together(frame.evaluate(Terms.difference(term, constant)), frame)
              : term);
    }
    return Call.of(Sym.PLUS, terms);
  }

  private boolean isPole(Expr term) {
    return !frame.test(Symbol.system("PolynomialQ"), term, T);
  }

  private boolean isOdd(Expr g, boolean sine, boolean cosine) {
    return isZero(Terms.sum(g, negated(g, sine, cosine)));
  }

  private boolean isZero(Expr e) {
    return Algebra.together(frame.evaluate(e), frame).equals(Int.ZERO);
  }

  private Expr negated(Expr g, boolean sine, boolean cosine) {
    Expr a = sine ? Expressions.replace(g, S, Terms.negate(S)) : g;
    return frame.evaluate(cosine ? Expressions.replace(a, C, Terms.negate(C)) : a);
  }

  private @Nullable Expr replaced(Expr e) {
    if (!(e instanceof Call call && call.size() == 1 && call.head() instanceof Symbol head)
        || !head.isSystem()
        || Expressions.isFree(e, x)) {
      return null;
    }
    Expr value =
        switch (head.name()) {
          case "Sin" -> S;
          case "Cos" -> C;
          case "Tan" -> Terms.quotient(S, C);
          case "Cot" -> Terms.quotient(C, S);
          case "Sec" -> Terms.power(C, Int.MINUS_ONE);
          case "Csc" -> Terms.power(S, Int.MINUS_ONE);
          default -> null;
        };
    if (value == null) {
      return null;
    }
    fits &= angle == null || angle.equals(call.arg(0));
    angle = call.arg(0);
    return value;
  }
}
