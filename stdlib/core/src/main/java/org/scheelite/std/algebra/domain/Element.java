package org.scheelite.std.algebra.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Numerics;

/// Membership in a domain.
///
/// `Element[x, dom]`, written `x \[Element] dom`, says that `x` lies in `dom`: `Integers`,
/// `Rationals`, `Reals`, `Complexes`, `Primes` or `Booleans`. It is `True` or `False` where that is
/// known, and else stays, as a fact for `Refine` and `Simplify`. `Element[{x1, x2, …}, dom]` speaks
/// of all of them.
///
/// ```wl
/// In:  {Element[3, Integers], Element[3/2, Integers], Element[Pi, Reals], Element[I, Reals]}
/// Out: {True, False, True, False}
/// In:  Element[{1, 2, x}, Integers]
/// Out: Element[x, Integers]
/// In:  Simplify[Sin[n Pi], Element[n, Integers]]
/// Out: 0
/// ```
@Builtin(seeAlso = {"Integers", "Reals", "Refine", "Simplify"})
final class Element {
  private static final Symbol ELEMENT = Symbol.system("Element");
  private static final Symbol PRIME_Q = Symbol.system("PrimeQ");

  private Element() {}

  @Form
  static @Nullable Expr of(Expr x, Symbol domain, Frame frame) {
    boolean several = x instanceof Normal list && (list.is(Sym.LIST) || list.is(Sym.ALTERNATIVES));
    if (!several) {
      Boolean known = known(x, domain, frame);
      return known == null ? null : Sym.bool(known);
    }
    List<Expr> open = new ArrayList<>();
    for (Expr one : ((Normal) x).args()) {
      Boolean known = known(one, domain, frame);
      if (known == null) {
        open.add(one);
      } else if (!known) {
        return Sym.FALSE;
      }
    }
    if (open.isEmpty()) {
      return Sym.TRUE;
    }
    Expr rest = open.size() == 1 ? open.getFirst() : Call.of(Sym.ALTERNATIVES, open);
    return rest.equals(x) ? null : Call.of(ELEMENT, rest, domain);
  }

  private static @Nullable Boolean known(Expr x, Symbol domain, Frame frame) {
    boolean truth = x.equals(Sym.TRUE) || x.equals(Sym.FALSE);
    if (domain.name().equals("Booleans")) {
      return truth ? Boolean.TRUE : x instanceof Num ? Boolean.FALSE : null;
    }
    if (truth || !Numerics.isNumeric(x, frame)) {
      return truth ? Boolean.FALSE : null;
    }
    return switch (domain.name()) {
      case "Complexes" -> true;
      case "Reals" -> isReal(x, frame);
      case "Rationals" -> isRational(x);
      case "Integers" ->
          x instanceof Num ? Boolean.valueOf(x instanceof Whole) : notWhole(x, frame);
      case "Primes" ->
          x instanceof Num ? Boolean.valueOf(frame.test(PRIME_Q, x)) : notWhole(x, frame);
      default -> null;
    };
  }

  private static @Nullable Boolean isReal(Expr x, Frame frame) {
    Num value = Numerics.number(x, 0, frame);
    if (value == null) {
      return null;
    }
    double im = Math.abs(Arithmetic.im(value).doubleValue());
    double size = Math.abs(Arithmetic.re(value).doubleValue()) + im;
    if (im == 0) {
      return true;
    }
    return im > 1e-10 * size ? Boolean.FALSE : null;
  }

  private static @Nullable Boolean isRational(Expr x) {
    if (x instanceof Num) {
      return x instanceof Whole || x instanceof Rational;
    }
    boolean root =
        x instanceof Call power
            && power.is(Sym.POWER, 2)
            && power.arg(0) instanceof Num
            && power.arg(1) instanceof Rational;
    return root || x.equals(Sym.PI) || x.equals(Sym.E) ? Boolean.FALSE : null;
  }

  /// `False` where the numeric value is clearly no integer; else unknown.
  private static @Nullable Boolean notWhole(Expr x, Frame frame) {
    Num value = Numerics.number(x, 0, frame);
    if (value == null || value instanceof Complex) {
      return value == null ? null : Boolean.FALSE;
    }
    double v = value.doubleValue();
    return Math.abs(v - Math.rint(v)) > 1e-8 && Math.abs(v) < 1e7 ? Boolean.FALSE : null;
  }
}
