package org.scheelite.std.algebra;

import java.util.List;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;
import org.scheelite.std.number.Numerics;

/// Questions about expressions as polynomials.
public final class Polynomials {
  /// Something is no polynomial.
  public static final Message POLY = Message.of("General::poly", "`1` is not a polynomial.");

  private Polynomials() {}

  /// Whether this is a polynomial in the variables, in the form it is written.
  public static boolean is(Expr expr, List<Expr> variables) {
    if (variables.contains(expr) || Forms.isFreeOf(expr, variables)) {
      return true;
    }
    if (!(expr instanceof Call call)) {
      return false;
    }
    if (call.is(Sym.PLUS) || call.is(Sym.TIMES)) {
      return call.args().stream().allMatch(arg -> is(arg, variables));
    }
    if (call.is(Sym.POWER, 2) && call.arg(1) instanceof Whole n && n.sign() > 0) {
      return is(call.arg(0), variables) || powerOf(call, n, variables);
    }
    return false;
  }

  private static boolean powerOf(Call power, Whole n, List<Expr> variables) {
    return variables.stream()
        .anyMatch(
            v ->
                v instanceof Call own
                    && own.is(Sym.POWER, 2)
                    && own.arg(0).equals(power.arg(0))
                    && own.arg(1) instanceof Whole m
                    && m.sign() > 0
                    && n.big().mod(m.big()).signum() == 0);
  }

  /// What an expression is a rational function of, in canonical order: looks into sums, products
  /// and powers with rational exponents.
  public static List<Expr> variables(Expr expr, Frame frame) {
    var found = new java.util.LinkedHashSet<Expr>();
    collect(expr, found, frame);
    return found.stream().sorted(CanonicalOrder.INSTANCE).toList();
  }

  private static void collect(Expr expr, java.util.Set<Expr> found, Frame frame) {
    frame.poll();
    if (expr instanceof Num || expr instanceof Str || Numerics.isNumeric(expr, frame)) {
      return;
    }
    if (expr instanceof Call call
        && (call.is(Sym.PLUS)
            || call.is(Sym.TIMES)
            || call.head() instanceof Symbol s && s.isSystem() && isTransparent(s.name()))) {
      call.args().forEach(arg -> collect(arg, found, frame));
    } else if (expr instanceof Call power
        && power.is(Sym.POWER, 2)
        && (power.arg(1) instanceof Whole || power.arg(1) instanceof Rational)) {
      collect(power.arg(0), found, frame);
    } else if (!(expr instanceof Symbol s && (s.equals(Sym.TRUE) || s.equals(Sym.FALSE)))
        && !(expr instanceof org.scheelite.expr.Packed)) {
      found.add(expr);
    }
  }

  private static boolean isTransparent(String head) {
    return switch (head) {
      case "List",
          "Equal",
          "Unequal",
          "Less",
          "LessEqual",
          "Greater",
          "GreaterEqual",
          "And",
          "Or",
          "Not",
          "Rule" ->
          true;
      default -> false;
    };
  }

  /// Whether this can be a variable: no number, string, constant, sum, product or power.
  public static boolean isVariable(Expr expr, Frame frame) {
    return switch (expr) {
      case Symbol s ->
          !frame.definitions().has(s, Attribute.CONSTANT)
              && !s.equals(Sym.TRUE)
              && !s.equals(Sym.FALSE);
      case Call call ->
          !call.is(Sym.PLUS)
              && !call.is(Sym.TIMES)
              && !call.is(Sym.LIST)
              && !call.is(Sym.POWER)
              && !call.is(Sym.DIRECTED_INFINITY);
      default -> false;
    };
  }

  /// The message about a bad variable of a builtin.
  public static Message invalidVariable(String builtin) {
    return GeneralMessages.IVAR.by(builtin);
  }

  /// The number of an exponent that is known to be a modest whole one.
  public static int exponent(Expr exponent) {
    return exponent instanceof Int(long n) ? (int) n : 0;
  }
}
