package org.scheelite.std.number;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Primitive;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;

/// Numeric values of exact expressions, as `N` gives them.
public final class Numerics {
  private static final Symbol N = Symbol.system("N");
  private static final Symbol ROOT = Symbol.system("Root");

  private Numerics() {}

  /// Whether this is a number, a constant such as `Pi`, or a numeric function of such.
  public static boolean isNumeric(Expr expr, Frame frame) {
    return switch (expr) {
      case Num _ -> true;
      case Symbol symbol -> frame.definitions().has(symbol, Attribute.CONSTANT);
      case Call root when root.is(ROOT, 3) -> root.arg(1) instanceof Num;
      case Call call when call.head() instanceof Symbol head ->
          frame.definitions().has(head, Attribute.NUMERIC_FUNCTION) && areNumeric(call, frame);
      default -> false;
    };
  }

  private static boolean areNumeric(Call call, Frame frame) {
    for (int i = 0; i < call.size(); i++) {
      if (!isNumeric(call.arg(i), frame)) {
        return false;
      }
    }
    return true;
  }

  /// The number a numeric expression stands for, to `digits` digits (0: machine precision); null
  /// where it is not numeric.
  public static @Nullable Num number(Expr expr, int digits, Frame frame) {
    if (expr instanceof Num n) {
      return n;
    }
    if (expr instanceof Symbol symbol) {
      Num constant = constant(symbol, digits, frame);
      if (constant != null) {
        return constant;
      }
    }
    return isNumeric(expr, frame) && of(expr, digits, frame) instanceof Num n ? n : null;
  }

  /// The machine real a numeric expression stands for; NaN where it is not a real number.
  public static double machine(Expr expr, Frame frame) {
    Num n = number(expr, 0, frame);
    return n == null || n instanceof Complex ? Double.NaN : n.doubleValue();
  }

  /// The digits that go with an inexact number: 0 for a machine number.
  public static int digits(Num inexact) {
    Num part = Arithmetic.re(inexact).isExact() ? Arithmetic.im(inexact) : Arithmetic.re(inexact);
    return part instanceof BigReal big ? (int) Math.max(1, Math.ceil(big.precision())) : 0;
  }

  /// The numeric value of any expression: numbers in it become inexact, numeric functions are
  /// computed. `digits` is 0 for machine precision.
  public static Expr of(Expr expr, int digits, Frame frame) {
    return switch (expr) {
      case Num n -> inexact(n, digits);
      case Symbol symbol -> symbol(symbol, digits, frame);
      case Packed.Reals reals -> reals;
      case Packed.Ints ints when digits == 0 -> Packed.of(ints.dims(), ints.toReals());
      case Normal normal -> call(normal, digits, frame);
      case Assoc assoc -> association(assoc, digits, frame);
      default -> expr;
    };
  }

  /// The number in inexact form, with no more digits than it has.
  public static Num inexact(Num n, int digits) {
    if (n instanceof Complex(Num re, Num im)) {
      return Complexes.of(inexact(re, digits), inexact(im, digits));
    }
    if (digits > 0) {
      return n instanceof Real ? n : BigReals.toPrecision(n, digits);
    }
    double value = n.doubleValue();
    boolean fits = Double.isFinite(value) && (value != 0 || n.sign() == 0);
    return n instanceof Real ? n : fits ? new Real(value) : huge(n);
  }

  private static Num huge(Num n) {
    return BigReals.toPrecision(n, BigReals.MACHINE_PRECISION);
  }

  private static @Nullable Num constant(Symbol symbol, int digits, Frame frame) {
    Primitive primitive = frame.definitions().primitive(symbol);
    return primitive == null ? null : primitive.numeric(digits);
  }

  private static Expr symbol(Symbol symbol, int digits, Frame frame) {
    Num constant = constant(symbol, digits, frame);
    return constant != null ? constant : byRule(symbol, symbol, digits, frame);
  }

  /// The value given by a rule of the user's, `N[c] = value`; else `otherwise`.
  private static Expr byRule(Symbol symbol, Expr otherwise, int digits, Frame frame) {
    Expr left = Call.of(Sym.HOLD_PATTERN, Call.of(N, symbol));
    for (Call rule : frame.definitions().rules(Definitions.Kind.NUMERIC, symbol)) {
      if (rule.size() == 2 && rule.arg(0).equals(left)) {
        return of(frame.evaluate(rule.arg(1)), digits, frame);
      }
    }
    return otherwise;
  }

  private static Expr association(Assoc assoc, int digits, Frame frame) {
    var builder = Assoc.builder();
    for (Assoc.Entry entry : assoc) {
      builder.put(
          entry.key(),
          entry.delayed() ? entry.value() : of(entry.value(), digits, frame),
          entry.delayed());
    }
    return builder.build();
  }

  private static Expr call(Normal call, int digits, Frame frame) {
    frame.poll();
    Expr[] args = call.toArray();
    Expr[] values = args.clone();
    for (int i = 0; i < args.length; i++) {
      if (!isHeld(call, i, frame)) {
        values[i] = of(args[i], digits, frame);
      }
    }
    if (call.is(Sym.LIST)) {
      return Lists.of(values);
    }
    Expr head = call.head() instanceof Symbol ? call.head() : of(call.head(), digits, frame);
    return Arrays.equals(args, values) && head.equals(call.head())
        ? call
        : frame.evaluate(Call.of(head, values));
  }

  private static boolean isHeld(Normal call, int index, Frame frame) {
    if (!(call.head() instanceof Symbol head)) {
      return false;
    }
    if (head.equals(Sym.POWER)) {
      return index == 1 && call.arg(1) instanceof Whole;
    }
    if (head.equals(ROOT)) {
      return index != 1; // the number of the root carries the precision
    }
    Definitions definitions = frame.definitions();
    return definitions.has(head, Attribute.N_HOLD_ALL)
        || definitions.has(head, index == 0 ? Attribute.N_HOLD_FIRST : Attribute.N_HOLD_REST);
  }

  /// The expression with its arbitrary-precision numbers cut to `digits` digits.
  static Expr cut(Expr expr, int digits) {
    return switch (expr) {
      case BigReal big -> BigReals.toPrecision(big, digits);
      case Complex(Num re, Num im) when re instanceof BigReal || im instanceof BigReal ->
          Complexes.of((Num) cut(re, digits), (Num) cut(im, digits));
      case Call call -> {
        List<Expr> args = call.args().stream().map(arg -> cut(arg, digits)).toList();
        yield Call.of(call.head(), args);
      }
      default -> expr;
    };
  }

  /// The smallest precision of the arbitrary-precision numbers in an expression.
  private static double leastPrecision(Expr expr) {
    return switch (expr) {
      case BigReal big -> big.value().signum() == 0 ? 0 : big.precision();
      case Complex(Num re, Num im) -> Math.max(leastPrecision(re), leastPrecision(im));
      case Call call ->
          call.args().stream().mapToDouble(Numerics::leastPrecision).min().orElse(1e9);
      default -> 1e9;
    };
  }

  /// `N[expr, digits]`: works with more digits inside until so many are certain in the result.
  public static Expr precise(Expr expr, int digits, Frame frame) {
    Expr value = expr;
    for (int extra = 5; extra <= 55; extra += 25) {
      value = of(expr, digits + extra, frame);
      if (leastPrecision(value) >= digits) {
        break;
      }
    }
    return cut(value, digits);
  }
}
