package org.scheelite.std.calculus.integral;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.calculus.Facts;
import org.scheelite.std.number.Terms;

/// Finds an expression whose derivative is a given one: sums term by term, known functions of
/// linear arguments, rational functions, products by parts, and substitutions.
final class Antiderivative {
  private static final int DEEPEST = 6;
  private static final List<String> WAVES = List.of("Sin", "Cos", "Sinh", "Cosh");

  private final Symbol x;
  private final Frame frame;
  private final int depth;

  Antiderivative(Symbol x, Frame frame, int depth) {
    this.x = x;
    this.frame = frame;
    this.depth = depth;
  }

  private boolean isFree(Expr e) {
    return Expressions.isFree(e, x);
  }

  /// The antiderivative; null where none is found.
  @Nullable Expr of(Expr f) {
    frame.poll();
    if (isFree(f)) {
      return Terms.product(f, x);
    }
    if (f.equals(x)) {
      return Terms.product(Rational.of(1, 2), Terms.power(x, Int.TWO));
    }
    if (!(f instanceof Call call) || depth > DEEPEST) {
      return null;
    }
    if (call.is(Sym.PLUS)) {
      Expr sum = sum(call);
      return sum != null ? sum : rational(f);
    }
    if (call.is(Sym.TIMES)) {
      Expr constant = constantFactor(call);
      if (!constant.equals(Int.ONE)) {
        Expr rest = of(variableFactor(call));
        return rest == null ? null : Terms.product(constant, rest);
      }
    }
    return single(call);
  }

  private @Nullable Expr single(Call f) {
    Expr found = LinearArguments.of(f, x, frame);
    found = found != null ? found : SpecialIntegrals.of(f, x, frame);
    found = found != null ? found : rational(f);
    found = found != null ? found : Parts.exponential(f, x, frame);
    found = found != null ? found : new Waves(x, frame).of(f);
    found = found != null ? found : Harmonics.integral(f, x, frame);
    found = found != null ? found : LinearRoots.of(f, x, frame);
    found = found != null ? found : QuadraticRoots.of(f, x, frame);
    found = found != null ? found : substituted(f);
    found = found != null ? found : HalfAngle.of(f, x, frame);
    found = found != null ? found : new Parts(x, frame, this::deeper).of(f);
    found = found != null ? found : reduced(f);
    return found != null ? found : expanded(f);
  }

  /// With products of circular or hyperbolic functions written as sums.
  private @Nullable Expr reduced(Call f) {
    boolean circular =
        WAVES.subList(0, 2).stream().anyMatch(head -> !Expressions.isFree(f, Symbol.system(head)));
    boolean hyperbolic =
        WAVES.subList(2, 4).stream().anyMatch(head -> !Expressions.isFree(f, Symbol.system(head)));
    Expr sum =
        circular != hyperbolic ? Algebra.expand(Algebra.call("TrigReduce", f, frame), frame) : f;
    return sum.equals(f) ? null : deeper(sum);
  }

  private @Nullable Expr deeper(Expr f) {
    return new Antiderivative(x, frame, depth + 1).of(f);
  }

  private Expr constantFactor(Call product) {
    var constants = new ArrayList<Expr>();
    for (Expr factor : product.args()) {
      if (isFree(factor)) {
        constants.add(factor);
      }
    }
    return constants.isEmpty() ? Int.ONE : frame.evaluate(Call.of(Sym.TIMES, constants));
  }

  private Expr variableFactor(Call product) {
    var factors = new ArrayList<Expr>();
    for (Expr factor : product.args()) {
      if (!isFree(factor)) {
        factors.add(factor);
      }
    }
    return frame.evaluate(Call.of(Sym.TIMES, factors));
  }

  private @Nullable Expr sum(Call sum) {
    var terms = new ArrayList<Expr>();
    for (Expr term : sum.args()) {
      Expr one = deeper(term);
      if (one == null) {
        return null;
      }
      terms.add(one);
    }
    return Call.of(Sym.PLUS, terms);
  }

  private @Nullable Expr expanded(Call f) {
    Expr expanded = Algebra.expand(f, frame);
    return !expanded.equals(f) && expanded instanceof Call sum && sum.is(Sym.PLUS)
        ? sum(sum)
        : null;
  }

  private @Nullable Expr rational(Expr f) {
    return RationalIntegral.isRational(f, x) ? new RationalIntegral(x, frame).of(f) : null;
  }

  /// With a part as the new variable, where the rest is its derivative times a function of it.
  private @Nullable Expr substituted(Call f) {
    if (depth > 3) {
      return null;
    }
    Set<Expr> candidates = new LinkedHashSet<>();
    collect(f, candidates);
    Symbol t = Symbol.of(Facts.CONTEXT + "t" + depth);
    for (Expr u : candidates) {
      if (u.equals(f) && !(f.size() == 1)) {
        continue;
      }
      Expr slope = frame.call(Symbol.system("D"), u, x);
      if (isFree(slope) && Expressions.linear(u, x, frame) != null || slope.equals(Int.ZERO)) {
        continue;
      }
      Expr quotient = frame.evaluate(Terms.quotient(f, slope));
      Expr inner = replaced(quotient, u, t);
      if (!isFree(inner)) {
        inner = replaced(Algebra.together(quotient, frame), u, t);
      }
      if (isFree(inner)) {
        Expr integral = new Antiderivative(t, frame, depth + 1).of(frame.evaluate(inner));
        if (integral != null) {
          return frame.evaluate(Expressions.replace(integral, t, u));
        }
      }
    }
    return null;
  }

  /// The expression with `u` replaced, powers of an exponential included.
  private Expr replaced(Expr e, Expr u, Symbol t) {
    boolean exponential = u instanceof Call power && power.is(Sym.POWER, 2) && isFree(power.arg(0));
    return Expressions.map(
        e,
        part -> {
          if (part.equals(u)) {
            return t;
          }
          boolean samePower =
              part instanceof Call p
                  && p.is(Sym.POWER, 2)
                  && u instanceof Call v
                  && v.is(Sym.POWER, 2);
          if (!samePower) {
            return null;
          }
          Call p = (Call) part;
          Call v = (Call) u;
          if (!p.arg(0).equals(v.arg(0))) {
            return null;
          }
          Expr ratio = frame.evaluate(Terms.quotient(p.arg(1), v.arg(1)));
          return ratio instanceof Int || exponential && ratio instanceof Rational
              ? Terms.power(t, ratio)
              : null;
        });
  }

  private void collect(Expr e, Set<Expr> candidates) {
    if (!(e instanceof Call call) || isFree(e) || candidates.size() > 12) {
      return;
    }
    if (!call.is(Sym.PLUS) && !call.is(Sym.TIMES)) {
      candidates.add(call);
    }
    for (Expr arg : call.args()) {
      collect(arg, candidates);
      if (arg instanceof Call inner && inner.is(Sym.PLUS) && !isFree(arg)) {
        candidates.add(arg);
      }
    }
  }
}
