package org.scheelite.std.calculus.integral;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.calculus.Facts;
import org.scheelite.std.calculus.RuleTable;
import org.scheelite.std.calculus.limit.Limits;
import org.scheelite.std.calculus.limit.Signs;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// The integral of a function from `a` to `b`: known ones from a table, functions in pieces piece
/// by piece, all else by the limits of an antiderivative, where it is continuous. The results are
/// compared with numerical integrals.
///
/// @param assumptions what is known of the parameters
/// @param conditions whether conditions on parameters are written to the result
record DefiniteIntegral(Symbol x, Expr assumptions, boolean conditions, Frame frame) {
  private static final RuleTable TABLE = RuleTable.read(DefiniteIntegral.class, "definite.wl");
  private static final Symbol INTEGRAL = Symbol.of(Facts.CONTEXT + "integral");
  private static final Symbol REFINE = Symbol.system("Refine");

  /// Says that the integral does not exist.
  static final class Divergent extends Exception {
    private static final long serialVersionUID = 1;

    Divergent() {
      super("divergent", null, false, false);
    }
  }

  private Signs signs() {
    return new Signs(assumptions, frame);
  }

  /// The value, or null where it is not found.
  @Nullable Expr of(Expr f, Expr a, Expr b) throws Divergent {
    if (a.equals(b)) {
      return Int.ZERO;
    }
    Expr known = TABLE.of(Call.of(INTEGRAL, f, a, b), frame);
    if (known != null) {
      Expr value = refined(known);
      if (value != null) {
        return value;
      }
    }
    Expr impulse = impulse(f, a, b);
    if (impulse != null) {
      return impulse;
    }
    var pieces = new Pieces(x, frame);
    if (pieces.has(f)) {
      return piecewise(pieces, f, a, b);
    }
    Expr value = byAntiderivative(f, a, b);
    return value != null && isConfirmed(value, f, a, b) ? value : null;
  }

  private @Nullable Expr refined(Expr known) {
    if (!Expressions.is(known, "ConditionalExpression", 2)) {
      return known.equals(Symbol.system("Undefined")) ? null : known;
    }
    Expr plain = Expressions.map(((Call) known).arg(1), this::positive);
    Expr condition = frame.call(REFINE, plain, assumptions);
    if (condition.equals(Sym.FALSE)) {
      return null;
    }
    return condition.equals(Sym.TRUE) || !conditions
        ? ((Call) known).arg(0)
        : ((Call) known).with(1, condition);
  }

  /// `Re[-a] < 0` as `Re[a] > 0`.
  private @Nullable Expr positive(Expr condition) {
    if (!Expressions.is(condition, "Less", 2)
        || !Expressions.is(((Call) condition).arg(0), "Re", 1)) {
      return null;
    }
    Expr of = ((Call) ((Call) condition).arg(0)).arg(0);
    boolean negative = Expressions.factors(of)[0] instanceof Num n && n.sign() < 0;
    return negative
        ? Expressions.of(
            "Greater", Expressions.of("Re", frame.evaluate(Terms.negate(of))), Int.ZERO)
        : null;
  }

  private @Nullable Expr piecewise(Pieces pieces, Expr f, Expr a, Expr b) throws Divergent {
    List<Pieces.Piece> parts = pieces.of(f, a, b);
    if (parts == null) {
      return null;
    }
    var terms = new ArrayList<Expr>();
    for (Pieces.Piece part : parts) {
      Expr piece = pieces.at(f, part.inside());
      Expr value = pieces.has(piece) ? null : of(piece, part.from(), part.to());
      if (value == null) {
        return null;
      }
      terms.add(value);
    }
    return frame.evaluate(Call.of(Sym.PLUS, terms));
  }

  /// The value at the place of Dirac's function.
  private @Nullable Expr impulse(Expr f, Expr a, Expr b) {
    Call delta = null;
    Expr rest = Int.ONE;
    for (Expr factor : Expressions.factors(f)) {
      if (delta == null && Expressions.is(factor, "DiracDelta", 1)) {
        delta = (Call) factor;
      } else {
        rest = Terms.product(rest, factor);
      }
    }
    Expr[] linear = delta == null ? null : Expressions.linear(delta.arg(0), x, frame);
    if (linear == null) {
      return null;
    }
    Expr place = frame.evaluate(Terms.negate(Terms.quotient(linear[1], linear[0])));
    Expr inside = frame.call(REFINE, Expressions.of("Less", a, place, b), assumptions);
    Expr size = Expressions.of("Abs", linear[0]);
    Expr value = frame.evaluate(Terms.quotient(Expressions.replace(rest, x, place), size));
    if (inside.equals(Sym.FALSE)) {
      return Int.ZERO;
    }
    return inside.equals(Sym.TRUE)
            || a instanceof Call && Infinities.isSingular(a) && Infinities.isSingular(b)
        ? value
        : null;
  }

  private @Nullable Expr byAntiderivative(Expr f, Expr a, Expr b) throws Divergent {
    Expr whole = Integrate.checked(f, frame);
    if (whole == null) {
      return null;
    }
    var ends = new ArrayList<Expr>(List.of(a));
    ends.addAll(breaks(f, whole, a, b));
    ends.add(b);
    Expr sum = Int.ZERO;
    for (int i = 0; i + 1 < ends.size(); i++) {
      Expr high = limit(whole, ends.get(i + 1), Limits.Side.BELOW);
      Expr low = limit(whole, ends.get(i), Limits.Side.ABOVE);
      if (high == null || low == null) {
        return null;
      }
      if (Infinities.isSingular(high) || Infinities.isSingular(low)) {
        throw new Divergent();
      }
      sum = Terms.sum(sum, Terms.difference(high, low));
    }
    return frame.evaluate(sum);
  }

  private @Nullable Expr limit(Expr whole, Expr end, Limits.Side side) {
    return Limits.of(
        whole, x, end, Infinities.isSingular(end) ? Limits.Side.BOTH : side, signs(), frame);
  }

  /// Where the integrand or the antiderivative may jump or have a pole.
  private List<Expr> breaks(Expr f, Expr whole, Expr a, Expr b) {
    double low = Numerics.machine(a, frame);
    double high = Numerics.machine(b, frame);
    low = a.equals(Infinities.NEGATIVE) ? Double.NEGATIVE_INFINITY : low;
    high = b.equals(Infinities.POSITIVE) ? Double.POSITIVE_INFINITY : high;
    var points = new TreeMap<Double, Expr>();
    if (low < high) {
      collect(f, low, high, points);
      collect(whole, low, high, points);
    }
    return List.copyOf(points.values());
  }

  private void collect(Expr e, double low, double high, TreeMap<Double, Expr> points) {
    if (!(e instanceof Call call) || Expressions.isFree(e, x)) {
      return;
    }
    call.args().forEach(arg -> collect(arg, low, high, points));
    var pieces = new Pieces(x, frame);
    if (Expressions.is(call, "Tan", 1) || Expressions.is(call, "Sec", 1)) {
      pieces.lattice(call.arg(0), Terms.pi(1, 2), Sym.PI, low, high, points);
    } else if (Expressions.is(call, "Cot", 1) || Expressions.is(call, "Csc", 1)) {
      pieces.lattice(call.arg(0), Int.ZERO, Sym.PI, low, high, points);
    } else if (Expressions.is(call, "Log", 1)
        || call.is(Sym.POWER, 2) && call.arg(1) instanceof Num n && n.sign() < 0) {
      Expr inner = call.arg(0);
      if (frame.test(Symbol.system("PolynomialQ"), inner, x)
          && Numerics.isNumeric(frame.evaluate(Expressions.replace(inner, x, Int.ZERO)), frame)) {
        pieces.roots(inner, low, high, points);
      }
    }
  }

  /// Whether a numerical integral agrees, at sample values of the parameters: positive ones, and
  /// negative ones of those on which nothing is assumed.
  private boolean isConfirmed(Expr value, Expr f, Expr a, Expr b) {
    Expr both = Call.list(value, Call.of(Symbol.system("Hold"), f, Call.list(x, a, b)));
    Expr sampled = signs().sampled(both, 1);
    if (sampled == null) {
      return false;
    }
    Map<Expr, Expr> parameters = Proof.parameters(sampled, x, frame);
    return agrees(sampled, parameters, 1)
        && (parameters.isEmpty() || agrees(sampled, parameters, -1));
  }

  private boolean agrees(Expr both, Map<Expr, Expr> parameters, int sign) {
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
