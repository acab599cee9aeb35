package org.scheelite.std.algebra.reduce;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Terms;

/// Decides statements at points by numbers of many digits; a relation whose sides are not real does
/// not hold.
record Truth(Frame frame) {
  private static final int DIGITS = 40;
  private static final double NOTHING = 1e-25;

  /// Stands for the sign of what is complex or infinite.
  private static final int NOT_REAL = 2;

  /// Whether the statement holds; null where it cannot be decided.
  @Nullable Boolean of(Expr statement, List<Expr> variables, List<Expr> values) {
    Expr at = statement;
    for (int i = 0; i < variables.size(); i++) {
      at = Expressions.replace(at, variables.get(i), values.get(i));
    }
    return holds(at);
  }

  private @Nullable Boolean holds(Expr e) {
    if (e.equals(Sym.TRUE) || e.equals(Sym.FALSE)) {
      return e.equals(Sym.TRUE);
    }
    if (!(e instanceof Normal call && call.head() instanceof Symbol head)) {
      return null;
    }
    return switch (head.name()) {
      case "And", "List" -> all(call, true);
      case "Or" -> all(call, false);
      case "Not" -> {
        Boolean inner = holds(call.arg(0));
        yield inner == null ? null : !inner;
      }
      case "Implies" -> {
        Boolean a = holds(call.arg(0));
        Boolean b = holds(call.arg(1));
        yield a == null || b == null ? null : !a || b;
      }
      case "Xor" -> {
        boolean odd = false;
        for (Expr arg : call.args()) {
          Boolean a = holds(arg);
          if (a == null) {
            yield null;
          }
          odd ^= a;
        }
        yield odd;
      }
      case "Inequality" -> chain(call);
      case "Unequal" -> {
        Integer sign = call.size() == 2 ? sign(call.arg(0), call.arg(1)) : null;
        yield sign == null ? null : sign != 0 && sign != NOT_REAL;
      }
      case "Less", "LessEqual", "Greater", "GreaterEqual", "Equal" -> {
        for (int i = 0; i + 1 < call.size(); i++) {
          Boolean one = related(head.name(), call.arg(i), call.arg(i + 1));
          if (one == null || !one) {
            yield one;
          }
        }
        yield true;
      }
      default -> null;
    };
  }

  private @Nullable Boolean all(Normal call, boolean and) {
    boolean unknown = false;
    for (Expr arg : call.args()) {
      Boolean one = holds(arg);
      if (one == null) {
        unknown = true;
      } else if (one != and) {
        return one;
      }
    }
    return unknown ? null : (Boolean) and;
  }

  private @Nullable Boolean chain(Normal call) {
    for (int i = 0; i + 2 < call.size(); i += 2) {
      Boolean one = related(((Symbol) call.arg(i + 1)).name(), call.arg(i), call.arg(i + 2));
      if (one == null || !one) {
        return one;
      }
    }
    return true;
  }

  private @Nullable Boolean related(String relation, Expr a, Expr b) {
    Integer sign = sign(a, b);
    if (sign == null) {
      return null;
    }
    if (sign == NOT_REAL) {
      return false;
    }
    return switch (relation) {
      case "Less" -> sign < 0;
      case "LessEqual" -> sign <= 0;
      case "Greater" -> sign > 0;
      case "GreaterEqual" -> sign >= 0;
      default -> sign == 0;
    };
  }

  /// The sign of a difference; [#NOT_REAL] where it is complex or infinite.
  private @Nullable Integer sign(Expr a, Expr b) {
    Expr difference = frame.filtering(_ -> false, () -> frame.evaluate(Terms.difference(a, b)));
    if (difference instanceof Num exact && exact.isExact() && !(exact instanceof Complex)) {
      return exact.sign();
    }
    Expr value = frame.filtering(_ -> false, () -> frame.numeric(difference, DIGITS));
    if (!(value instanceof Num n)) {
      boolean infinite = value.equals(Sym.INDETERMINATE) || Infinities.isSingular(value);
      return infinite ? (Integer) NOT_REAL : null;
    }
    if (n instanceof Complex && Math.abs(Arithmetic.im(n).doubleValue()) > NOTHING) {
      return NOT_REAL;
    }
    double re = Arithmetic.re(n).doubleValue();
    return Math.abs(re) < NOTHING ? 0 : re < 0 ? -1 : 1;
  }
}
