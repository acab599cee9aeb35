package org.scheelite.std.calculus.integral;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.calculus.Facts;
import org.scheelite.std.calculus.limit.Limits;
import org.scheelite.std.calculus.limit.Signs;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Terms;

/// An integral.
///
/// `Integrate[f, x]` is an expression whose derivative is `f`; `Integrate[f, {x, a, b}]` the
/// integral from `a` to `b`, which may be infinite; `Integrate[f, {x, a, b}, {y, c, d}, ...]` a
/// multiple integral, the first variable outermost.
///
/// ```wl
/// In:  {Integrate[x^2, x], Integrate[1/x, x], Integrate[x E^x, x]}
/// Out: {x^3/3, Log[x], E^x*(-1 + x)}
/// In:  Integrate[Sin[x]^2, x]
/// Out: x/2 - Sin[2*x]/4
/// In:  {Integrate[x^2, {x, 0, 1}], Integrate[E^(-x^2), {x, -Infinity, Infinity}]}
/// Out: {1/3, Sqrt[Pi]}
/// ```
///
/// Polynomials, rational functions with linear and quadratic factors, exponentials, powers and
/// products of circular functions, logarithms and inverse functions times polynomials, and whatever
/// a simple substitution leads to them, are integrated. Each result is checked by numbers; what is
/// not found stays as it is.
///
/// ```wl
/// In:  Integrate[f[x], x]
/// Out: Integrate[f[x], x]
/// ```
@Builtin(seeAlso = {"D", "NIntegrate", "Limit", "Series"})
final class Integrate {
  /// The integral does not exist.
  static final Message IDIV =
      Message.of("Integrate::idiv", "Integral of `1` does not converge on `2`.");

  /// The variable is none.
  static final Message ILIM =
      Message.of("Integrate::ilim", "Invalid integration variable or limit(s) in `1`.");

  static final Option<Expr> ASSUMPTIONS = Option.any("Assumptions", Sym.TRUE);
  static final Option<Expr> GENERATE_CONDITIONS = Option.any("GenerateConditions", Sym.AUTOMATIC);
  static final Option<Expr> PRINCIPAL_VALUE = Option.any("PrincipalValue", Sym.FALSE);

  private static final Symbol STAND = Symbol.of(Facts.CONTEXT + "x");

  private Integrate() {}

  @Form
  static @Nullable Expr integral(Expr f, Expr variable, Expr[] more, Options options, Frame frame) {
    var specs = new ArrayList<Expr>();
    specs.add(variable);
    specs.addAll(List.of(more));
    Expr value = f;
    for (Expr spec : specs.reversed()) {
      Expr next = one(value, spec, options, frame);
      if (next == null) {
        return null;
      }
      value = next;
    }
    return value;
  }

  private static @Nullable Expr one(Expr f, Expr spec, Options options, Frame frame) {
    if (Lists.isList(f)) {
      var values = new Expr[((Normal) f).size()];
      for (int i = 0; i < values.length; i++) {
        Expr element = ((Normal) f).arg(i);
        Expr value = one(element, spec, options, frame);
        values[i] = value == null ? Expressions.of("Integrate", element, spec) : value;
      }
      return Call.list(values);
    }
    boolean definite = spec instanceof Normal list && list.is(Sym.LIST, 3);
    Expr x = definite ? ((Normal) spec).arg(0) : spec;
    if (!Expressions.isVariable(x, frame)) {
      return frame.decline(ILIM, spec);
    }
    if (!definite) {
      return indefinite(f, x, frame);
    }
    Expr a = ((Normal) spec).arg(1);
    Expr b = ((Normal) spec).arg(2);
    return definite(f, x, a, b, new Signs(options.get(ASSUMPTIONS), frame), frame);
  }

  /// The antiderivative; terms of a sum that are not found stay integrals.
  private static @Nullable Expr indefinite(Expr f, Expr x, Frame frame) {
    Expr inner = Expressions.replace(f, x, STAND);
    Expr whole = checked(inner, frame);
    if (whole != null) {
      return frame.evaluate(Expressions.replace(whole, STAND, x));
    }
    if (!(f instanceof Call sum) || !sum.is(Sym.PLUS)) {
      return null;
    }
    var terms = new ArrayList<Expr>();
    boolean any = false;
    for (Expr term : sum.args()) {
      Expr one = checked(Expressions.replace(term, x, STAND), frame);
      any |= one != null;
      terms.add(
          one == null ? Expressions.of("Integrate", term, x) : Expressions.replace(one, STAND, x));
    }
    return any ? frame.evaluate(Call.of(Sym.PLUS, terms)) : null;
  }

  private static @Nullable Expr checked(Expr f, Frame frame) {
    Expr found = frame.filtering(_ -> false, () -> new Antiderivative(STAND, frame, 0).of(f));
    if (found == null) {
      return null;
    }
    Expr value = frame.evaluate(found);
    return Proof.holds(value, f, STAND, frame) ? value : null;
  }

  private static @Nullable Expr definite(Expr f, Expr x, Expr a, Expr b, Signs signs, Frame frame) {
    if (a.equals(b)) {
      return Int.ZERO;
    }
    Expr inner = Expressions.replace(f, x, STAND);
    Expr whole = checked(inner, frame);
    if (whole == null) {
      return null;
    }
    Expr high = Limits.of(whole, STAND, b, side(b, Limits.Side.BELOW), signs, frame);
    Expr low = Limits.of(whole, STAND, a, side(a, Limits.Side.ABOVE), signs, frame);
    if (high == null || low == null) {
      return null;
    }
    if (Infinities.isSingular(high) || Infinities.isSingular(low)) {
      frame.message(IDIV, f, Call.list(a, b));
      return null;
    }
    Expr value = frame.evaluate(Terms.difference(high, low));
    return isConfirmed(value, f, x, a, b, signs, frame) ? value : null;
  }

  private static Limits.Side side(Expr end, Limits.Side side) {
    return end instanceof Symbol ? Limits.Side.BOTH : side;
  }

  /// Whether a numerical integral agrees, at sample values of the parameters: positive ones, and
  /// negative ones of those on which nothing is assumed.
  private static boolean isConfirmed(
      Expr value, Expr f, Expr x, Expr a, Expr b, Signs signs, Frame frame) {
    Expr both = Call.list(value, Call.of(Symbol.system("Hold"), f, Call.list(x, a, b)));
    Expr sampled = signs.sampled(both, 1);
    if (sampled == null) {
      return false;
    }
    Map<Expr, Expr> parameters = Proof.parameters(sampled, x, frame);
    return agrees(sampled, parameters, 1, frame)
        && (parameters.isEmpty() || agrees(sampled, parameters, -1, frame));
  }

  private static boolean agrees(Expr both, Map<Expr, Expr> parameters, int sign, Frame frame) {
    Expr filled = both;
    for (Map.Entry<Expr, Expr> entry : parameters.entrySet()) {
      Expr number = new Real(sign * ((Num) entry.getValue()).doubleValue());
      filled = Expressions.replace(filled, entry.getKey(), number);
    }
    Call pair = (Call) filled;
    Call held = (Call) pair.arg(1);
    Expr numeric =
        frame.filtering(
            _ -> false, () -> frame.call(Symbol.system("NIntegrate"), held.arg(0), held.arg(1)));
    Expr exact = frame.filtering(_ -> false, () -> frame.numeric(frame.evaluate(pair.arg(0)), 0));
    if (!(numeric instanceof Num n) || !(exact instanceof Num e)) {
      return false;
    }
    double gap = Complexes.machine(n).subtract(Complexes.machine(e)).norm();
    return gap <= 1e-5 * (1 + Complexes.machine(e).norm());
  }
}
