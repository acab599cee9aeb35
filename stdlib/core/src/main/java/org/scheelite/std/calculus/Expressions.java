package org.scheelite.std.calculus;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Terms;

/// Questions about expressions and small changes of them that all of calculus needs.
public final class Expressions {
  private Expressions() {}

  /// `head[args]` of a symbol of the language, not evaluated.
  public static Call of(String head, Expr... args) {
    return Call.of(Symbol.system(head), args);
  }

  /// Whether this is a call of a symbol of the language with so many arguments.
  public static boolean is(Expr expr, String head, int size) {
    return expr instanceof Normal call
        && call.size() == size
        && call.head() instanceof Symbol symbol
        && symbol.isSystem()
        && symbol.name().equals(head);
  }

  /// Whether `part` occurs nowhere in an expression, heads included.
  public static boolean isFree(Expr expr, Expr part) {
    if (expr.equals(part)) {
      return false;
    }
    if (!(expr instanceof Call call)) {
      return true;
    }
    if (!isFree(call.head(), part)) {
      return false;
    }
    for (int i = 0; i < call.size(); i++) {
      if (!isFree(call.arg(i), part)) {
        return false;
      }
    }
    return true;
  }

  /// The expression with every occurrence of `part` replaced; not evaluated.
  public static Expr replace(Expr expr, Expr part, Expr replacement) {
    return map(expr, e -> e.equals(part) ? replacement : null);
  }

  /// The expression with the parts replaced for which `change` gives something, wholes before
  /// parts.
  public static Expr map(Expr expr, Change change) {
    Expr changed = change.of(expr);
    if (changed != null) {
      return changed;
    }
    if (!(expr instanceof Call call)) {
      return expr;
    }
    Expr head = map(call.head(), change);
    Expr[] args = call.toArray();
    boolean same = head == call.head();
    for (int i = 0; i < args.length; i++) {
      Expr arg = map(args[i], change);
      same &= arg == args[i];
      args[i] = arg;
    }
    return same ? call : Call.of(head, args);
  }

  /// What becomes of a part; null where it is looked into.
  @FunctionalInterface
  public interface Change {
    /// The replacement, or null.
    @Nullable Expr of(Expr part);
  }

  /// The terms of a sum; the expression itself where it is none.
  public static Expr[] terms(Expr expr) {
    return expr instanceof Call sum && sum.is(Sym.PLUS) ? sum.toArray() : new Expr[] {expr};
  }

  /// The factors of a product; the expression itself where it is none.
  public static Expr[] factors(Expr expr) {
    return expr instanceof Call product && product.is(Sym.TIMES)
        ? product.toArray()
        : new Expr[] {expr};
  }

  /// The base of a power; the expression itself where it is none.
  public static Expr base(Expr expr) {
    return expr instanceof Call power && power.is(Sym.POWER, 2) ? power.arg(0) : expr;
  }

  /// The exponent of a power; 1 for all else.
  public static Expr exponent(Expr expr) {
    return expr instanceof Call power && power.is(Sym.POWER, 2) ? power.arg(1) : Int.ONE;
  }

  /// Whether something can stand as a variable: not a number, sum, product, or power, and not a
  /// constant such as `Pi`.
  public static boolean isVariable(Expr expr, Frame frame) {
    return switch (expr) {
      case Symbol symbol ->
          !frame.definitions().has(symbol, org.scheelite.builtin.Attribute.CONSTANT)
              && !Infinities.isSingular(symbol);
      case Call call ->
          !call.is(Sym.PLUS)
              && !call.is(Sym.TIMES)
              && !call.is(Sym.POWER)
              && !call.is(Sym.LIST)
              && !call.is(Sym.RULE)
              && !Infinities.is(call);
      default -> false;
    };
  }

  /// The list with `change` applied to each element.
  public static Expr mapList(Normal list, UnaryOperator<Expr> change) {
    var values = new Expr[list.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = change.apply(list.arg(i));
    }
    return Call.of(Sym.LIST, values);
  }

  /// Coefficients `{a, b}` of `a x + b`; null where the expression is not of this form with `a` not
  /// zero.
  public static Expr @Nullable [] linear(Expr expr, Expr x, Frame frame) {
    if (expr.equals(x)) {
      return new Expr[] {Int.ONE, Int.ZERO};
    }
    Expr slope = Int.ZERO;
    Expr rest = Int.ZERO;
    for (Expr term : terms(expr)) {
      if (isFree(term, x)) {
        rest = Terms.sum(rest, term);
        continue;
      }
      Expr quotient = frame.evaluate(Terms.quotient(term, x));
      if (!isFree(quotient, x)) {
        return null;
      }
      slope = Terms.sum(slope, quotient);
    }
    Expr a = frame.evaluate(slope);
    return a.equals(Int.ZERO) ? null : new Expr[] {a, frame.evaluate(rest)};
  }

  /// Whether no machine number occurs.
  public static boolean isExact(Expr expr) {
    return switch (expr) {
      case Num n -> n.isExact();
      case Packed.Reals _ -> false;
      case Call call -> {
        boolean exact = true;
        for (int i = 0; i < call.size() && exact; i++) {
          exact = isExact(call.arg(i));
        }
        yield exact;
      }
      default -> true;
    };
  }
}
