package org.scheelite.std.algebra;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Small things about the form of algebraic expressions.
public final class Forms {
  private static final Set<String> THREADED =
      Set.of(
          "List",
          "Equal",
          "Unequal",
          "Less",
          "LessEqual",
          "Greater",
          "GreaterEqual",
          "And",
          "Or",
          "Not",
          "Xor",
          "Implies",
          "Inequality",
          "SeriesData",
          "Rule");

  private Forms() {}

  /// Applies a function to the elements of a list, or to the sides of equations, inequalities and
  /// logical combinations of these; null for anything else.
  public static @Nullable Expr threaded(Expr expr, UnaryOperator<Expr> function, Frame frame) {
    if (!(expr instanceof Normal call
        && call.head() instanceof Symbol head
        && head.isSystem()
        && THREADED.contains(head.name()))) {
      return null;
    }
    Expr[] args = call.toArray();
    for (int i = 0; i < args.length; i++) {
      args[i] = args[i] instanceof Symbol s && s.isSystem() ? args[i] : function.apply(args[i]);
    }
    return frame.evaluate(Call.of(head, args));
  }

  /// The product of some factors; not evaluated.
  public static Expr product(List<? extends Expr> factors) {
    return switch (factors.size()) {
      case 0 -> Int.ONE;
      case 1 -> factors.getFirst();
      default -> Call.of(Sym.TIMES, factors);
    };
  }

  /// The sum of some terms; not evaluated.
  public static Expr sum(List<? extends Expr> terms) {
    return switch (terms.size()) {
      case 0 -> Int.ZERO;
      case 1 -> terms.getFirst();
      default -> Call.of(Sym.PLUS, terms);
    };
  }

  /// The terms of a sum; the expression itself where it is none; nothing for 0.
  public static List<Expr> terms(Expr expr) {
    if (expr.equals(Int.ZERO)) {
      return List.of();
    }
    return expr instanceof Call sum && sum.is(Sym.PLUS) ? sum.args() : List.of(expr);
  }

  /// The factors of a product; the expression itself where it is none.
  public static List<Expr> factors(Expr expr) {
    return expr instanceof Call product && product.is(Sym.TIMES) ? product.args() : List.of(expr);
  }

  /// The base of a power; the expression itself where it is none.
  public static Expr base(Expr expr) {
    return expr instanceof Call power && power.is(Sym.POWER, 2) ? power.arg(0) : expr;
  }

  /// The exponent of a power; 1 where it is none.
  public static Expr exponent(Expr expr) {
    return expr instanceof Call power && power.is(Sym.POWER, 2) ? power.arg(1) : Int.ONE;
  }

  /// Whether `part` does not occur in an expression.
  public static boolean isFree(Expr expr, Expr part) {
    if (expr.equals(part)) {
      return false;
    }
    return switch (expr) {
      case Call call -> {
        if (!isFree(call.head(), part)) {
          yield false;
        }
        for (int i = 0; i < call.size(); i++) {
          if (!isFree(call.arg(i), part)) {
            yield false;
          }
        }
        yield true;
      }
      case Assoc assoc -> {
        for (Assoc.Entry entry : assoc) {
          if (!isFree(entry.key(), part) || !isFree(entry.value(), part)) {
            yield false;
          }
        }
        yield true;
      }
      default -> true;
    };
  }

  /// Whether none of these occurs in an expression.
  public static boolean isFreeOf(Expr expr, Collection<? extends Expr> parts) {
    for (Expr part : parts) {
      if (!isFree(expr, part)) {
        return false;
      }
    }
    return true;
  }

  /// Whether an inexact number occurs.
  public static boolean isInexact(Expr expr) {
    return switch (expr) {
      case Num n -> !n.isExact();
      case Call call -> call.args().stream().anyMatch(Forms::isInexact);
      default -> false;
    };
  }

  /// The elements of a list; the expression itself as the only one where it is none.
  public static List<Expr> elements(Expr expr) {
    return expr instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(expr);
  }

  /// `base^exponent`, plain where the exponent is 1; not evaluated.
  public static Expr power(Expr base, int exponent) {
    return exponent == 1 ? base : Terms.power(base, Int.of(exponent));
  }
}
