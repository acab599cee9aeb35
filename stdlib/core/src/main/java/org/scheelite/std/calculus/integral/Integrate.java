package org.scheelite.std.calculus.integral;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.calculus.Facts;
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
/// Indefinite integrals: rational functions, whose logarithms may run over the roots of a
/// polynomial (`RootSum`); rational functions of a root of a linear or quadratic function, of
/// circular functions, or of an exponential; polynomials times exponentials, waves, logarithms and
/// inverse functions; what a substitution leads to these; and many that lead to `Erf`,
/// `SinIntegral`, `ExpIntegralEi`, `FresnelS`, `PolyLog` and their kin. Each result is checked by
/// numbers; what is not found stays as it is.
///
/// ```wl
/// In:  Integrate[1/(x^5 + x + 3), x]
/// Out: RootSum[3 + #1 + #1^5 & , Log[x - #1]/(1 + 5*#1^4) & ]
/// In:  {Integrate[x^2/Sqrt[1 - x^2], x], Integrate[1/(2 + Cos[x]), x]}
/// Out: {(-(x*Sqrt[1 - x^2]) + ArcSin[x])/2, (2*ArcTan[Tan[x/2]/Sqrt[3]])/Sqrt[3]}
/// In:  {Integrate[Sin[x]/x, x], Integrate[1/Log[x], x]}
/// Out: {SinIntegral[x], LogIntegral[x]}
/// ```
///
/// Definite integrals: known ones over infinite ranges, with conditions on parameters; functions in
/// pieces such as `Abs`, `Max`, `Floor` and `Piecewise`; all else by antiderivatives, where poles
/// within the range are noticed.
///
/// ```wl
/// In:  Integrate[E^(-a x^2), {x, -Infinity, Infinity}]
/// Out: ConditionalExpression[Sqrt[Pi]/Sqrt[a], Re[a] > 0]
/// In:  Integrate[E^(-a x^2), {x, -Infinity, Infinity}, Assumptions -> a > 0]
/// Out: Sqrt[Pi]/Sqrt[a]
/// In:  Integrate[Abs[x - 1], {x, 0, 3}]
/// Out: 5/2
/// In:  Integrate[1/x, {x, -1, 1}]
/// Msg: Integrate::idiv: Integral of 1/x does not converge on {-1, 1}.
/// Out: Integrate[x^(-1), {x, -1, 1}]
/// ```
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
    return definite(f, x, a, b, options, frame);
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

  static @Nullable Expr checked(Expr f, Frame frame) {
    Expr found = frame.filtering(_ -> false, () -> new Antiderivative(STAND, frame, 0).of(f));
    if (found == null) {
      return null;
    }
    Expr value = frame.evaluate(Expressions.map(found, e -> distributed(e, frame)));
    return Proof.holds(value, f, STAND, frame) ? value : null;
  }

  /// A sum whose terms that are a number times a sum are multiplied out.
  private static @Nullable Expr distributed(Expr e, Frame frame) {
    if (!(e instanceof Call sum && sum.is(Sym.PLUS))) {
      return null;
    }
    Expr value = frame.evaluate(sum);
    if (!(value instanceof Call whole && whole.is(Sym.PLUS))) {
      return value;
    }
    var terms = new ArrayList<Expr>();
    for (Expr term : whole.args()) {
      boolean product =
          term instanceof Call call
              && call.is(Sym.TIMES, 2)
              && call.arg(0) instanceof Num
              && call.arg(1) instanceof Call inner
              && inner.is(Sym.PLUS);
      if (!product) {
        terms.add(term);
        continue;
      }
      for (Expr part : Expressions.terms(((Call) term).arg(1))) {
        Expr open = distributed(part, frame);
        terms.add(Terms.product(((Call) term).arg(0), open == null ? part : open));
      }
    }
    return Call.of(Sym.PLUS, terms);
  }

  private static @Nullable Expr definite(
      Expr f, Expr x, Expr a, Expr b, Options options, Frame frame) {
    boolean conditions = !options.get(GENERATE_CONDITIONS).equals(Sym.FALSE);
    var integral = new DefiniteIntegral(STAND, options.get(ASSUMPTIONS), conditions, frame);
    try {
      return integral.of(Expressions.replace(f, x, STAND), a, b);
    } catch (DefiniteIntegral.Divergent _) {
      frame.message(IDIV, f, Call.list(a, b));
      return null;
    }
  }
}
