package org.scheelite.std.algebra.simplify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.trig.Rewriting;
import org.scheelite.std.number.Terms;

/// The forms that expressions take under assumptions.
final class Refinement {
  private static final int ROUNDS = 5;

  private final Facts facts;
  private final Frame frame;

  Refinement(Facts facts, Frame frame) {
    this.facts = facts;
    this.frame = frame;
  }

  Expr of(Expr expr) {
    Expr last = expr;
    for (int i = 0; i < ROUNDS; i++) {
      Expr next = Rewriting.bottomUp(last, this::rule, frame);
      if (next.equals(last)) {
        break;
      }
      last = next;
    }
    return last;
  }

  private boolean isPositive(Expr expr) {
    return facts.isReal(expr) && facts.signs(expr) == Facts.POSITIVE;
  }

  private boolean isNegative(Expr expr) {
    return facts.isReal(expr) && facts.signs(expr) == Facts.NEGATIVE;
  }

  private boolean isNonnegative(Expr expr) {
    return facts.isReal(expr) && (facts.signs(expr) & Facts.NEGATIVE) == 0;
  }

  private boolean isNonpositive(Expr expr) {
    return facts.isReal(expr) && (facts.signs(expr) & Facts.POSITIVE) == 0;
  }

  private @Nullable Expr rule(Expr expr) {
    Call call = (Call) expr;
    if (facts.isStated(call)) {
      return Sym.TRUE;
    }
    if (call.is(Sym.POWER, 2)) {
      return power(call.arg(0), call.arg(1));
    }
    if (!(call.head() instanceof Symbol head && head.isSystem())) {
      return null;
    }
    if (call.size() == 1) {
      return function(head.name(), call.arg(0));
    }
    return call.size() == 2 ? relation(head.name(), call.arg(0), call.arg(1)) : null;
  }

  private @Nullable Expr power(Expr base, Expr exponent) {
    if (base.equals(Int.MINUS_ONE) && facts.isWhole(exponent)) {
      return ofMinusOne(exponent);
    }
    if (base.equals(Sym.E)) {
      return turns(exponent);
    }
    if (!(base instanceof Call call)) {
      return null;
    }
    if (call.is(Sym.POWER, 2)) {
      return ofPower(call.arg(0), call.arg(1), exponent);
    }
    return call.is(Sym.TIMES) ? ofProduct(call, exponent) : null;
  }

  /// `(-1)^n` with what is even in `n` left out.
  private @Nullable Expr ofMinusOne(Expr exponent) {
    List<Expr> odd = new ArrayList<>();
    boolean changed = false;
    for (Expr term : Forms.terms(exponent)) {
      Num number = Forms.factors(term).getFirst() instanceof Num n ? n : Int.ONE;
      boolean even = number instanceof Whole w && !w.big().testBit(0);
      changed |= even;
      if (!even) {
        odd.add(term);
      }
    }
    return changed ? Terms.power(Int.MINUS_ONE, Forms.sum(odd)) : null;
  }

  /// `E^(I Pi n)` for a whole `n`.
  private @Nullable Expr turns(Expr exponent) {
    Expr ratio =
        frame.evaluate(
            Terms.quotient(
                exponent, Terms.product(org.scheelite.expr.Complex.of(Int.ZERO, Int.ONE), Sym.PI)));
    return !(ratio instanceof Num) && facts.isWhole(ratio)
        ? Terms.power(Int.MINUS_ONE, ratio)
        : null;
  }

  /// `(x^a)^b`.
  private @Nullable Expr ofPower(Expr x, Expr a, Expr b) {
    if (isNonnegative(x) && facts.isReal(a) || facts.isWhole(b)) {
      return Terms.power(x, Terms.product(a, b));
    }
    boolean even = a instanceof Whole n && !n.big().testBit(0);
    if (even && facts.isReal(x) && facts.isReal(b)) {
      Expr size = isNonpositive(x) ? Terms.negate(x) : Call.of(Sym.ABS, x);
      return Terms.power(size, Terms.product(a, b));
    }
    return null;
  }

  /// `(a b)^c`: factors that are not negative are taken out.
  private @Nullable Expr ofProduct(Call product, Expr exponent) {
    List<Expr> out = new ArrayList<>();
    List<Expr> rest = new ArrayList<>();
    int negative = 0;
    for (Expr factor : product.args()) {
      if (isNonnegative(factor) || facts.isWhole(exponent)) {
        out.add(Terms.power(factor, exponent));
      } else if (!(factor instanceof Num) && isNegative(factor)) {
        out.add(Terms.power(Terms.negate(factor), exponent));
        negative++;
      } else {
        rest.add(factor);
      }
    }
    if (out.isEmpty()) {
      return null;
    }
    if (negative % 2 == 1) {
      rest.add(Int.MINUS_ONE);
    }
    Expr inside = frame.evaluate(Forms.product(rest));
    if (!inside.equals(Int.ONE)) {
      out.add(Terms.power(inside, exponent));
    }
    return Forms.product(out);
  }

  private @Nullable Expr function(String name, Expr x) {
    return switch (name) {
      case "Abs" -> absolute(x);
      case "Sign" -> isPositive(x) ? Int.ONE : isNegative(x) ? Int.MINUS_ONE : null;
      case "Re", "Conjugate" -> facts.isReal(x) ? x : null;
      case "Im" -> facts.isReal(x) ? Int.ZERO : null;
      case "Arg" -> isPositive(x) ? Int.ZERO : isNegative(x) ? Sym.PI : null;
      case "Floor", "Ceiling", "Round", "IntegerPart" -> facts.isWhole(x) ? x : null;
      case "FractionalPart" -> facts.isWhole(x) ? Int.ZERO : null;
      case "UnitStep", "HeavisideTheta" ->
          isPositive(x) ? Int.ONE : isNegative(x) ? Int.ZERO : null;
      case "Log" -> logarithm(x);
      case "Sin", "Cos", "Tan" -> ofTurns(name, x);
      default -> null;
    };
  }

  private @Nullable Expr absolute(Expr x) {
    if (isNonnegative(x)) {
      return x;
    }
    if (isNonpositive(x)) {
      return Terms.negate(x);
    }
    if (x instanceof Call product && product.is(Sym.TIMES)) {
      List<Expr> factors = new ArrayList<>();
      boolean changed = false;
      for (Expr factor : product.args()) {
        Expr size = absolute(factor);
        changed |= size != null;
        factors.add(size == null ? Call.of(Sym.ABS, factor) : size);
      }
      return changed ? Forms.product(factors) : null;
    }
    return x instanceof Call power
            && power.is(Sym.POWER, 2)
            && power.arg(1) instanceof Whole n
            && !n.big().testBit(0)
            && facts.isReal(power.arg(0))
        ? x
        : null;
  }

  private @Nullable Expr logarithm(Expr x) {
    if (x instanceof Call power && power.is(Sym.POWER, 2)) {
      boolean simple = power.arg(0).equals(Sym.E) && facts.isReal(power.arg(1));
      if (simple) {
        return power.arg(1);
      }
      if (isPositive(power.arg(0)) && facts.isReal(power.arg(1))) {
        return Terms.product(power.arg(1), Call.of(Sym.LOG, power.arg(0)));
      }
    }
    return null;
  }

  /// Sine, cosine and tangent of whole multiples of `Pi`, and with such added.
  private @Nullable Expr ofTurns(String name, Expr x) {
    List<Expr> turns = new ArrayList<>();
    List<Expr> rest = new ArrayList<>();
    for (Expr term : Forms.terms(x)) {
      Expr ratio = frame.evaluate(Terms.quotient(term, Sym.PI));
      if (!(ratio instanceof Num) && facts.isWhole(ratio)) {
        turns.add(ratio);
      } else {
        rest.add(term);
      }
    }
    if (turns.isEmpty()) {
      return null;
    }
    Expr sign = Terms.power(Int.MINUS_ONE, Forms.sum(turns));
    Expr value = Call.of(Symbol.system(name), Forms.sum(rest));
    return name.equals("Tan") ? value : Terms.product(sign, value);
  }

  private @Nullable Expr relation(String name, Expr left, Expr right) {
    if (name.equals("Element")) {
      boolean real = right.toString().equals("Reals") && facts.isReal(left);
      boolean whole = right.toString().equals("Integers") && facts.isWhole(left);
      return real || whole ? Sym.TRUE : null;
    }
    if (name.equals("Mod") && right.equals(Int.ONE)) {
      return facts.isWhole(left) ? Int.ZERO : null;
    }
    boolean known =
        switch (name) {
          case "Less", "LessEqual", "Greater", "GreaterEqual", "Equal", "Unequal" -> true;
          default -> false;
        };
    if (!known) {
      return null;
    }
    Expr difference = frame.evaluate(Terms.difference(left, right));
    if (name.equals("Equal") || name.equals("Unequal")) {
      return facts.isNonzero(difference) ? Sym.bool(name.equals("Unequal")) : null;
    }
    if (!facts.isReal(difference)) {
      return null;
    }
    int signs = facts.signs(difference);
    int wanted =
        (name.startsWith("Less") ? Facts.NEGATIVE : Facts.POSITIVE)
            | (name.endsWith("Equal") ? Facts.ZERO : 0);
    return (signs & ~wanted) == 0 ? Sym.TRUE : (signs & wanted) == 0 ? Sym.FALSE : null;
  }
}
