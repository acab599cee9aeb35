package org.scheelite.std.algebra.solve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Solves `kernel == value`, where the kernel is a function or power that contains the variable.
///
/// Periodic functions have families of solutions with a whole number `C[1]`.
final class Inversion {
  private static final Symbol C = Symbol.system("C");
  private static final Symbol ELEMENT = Symbol.system("Element");
  private static final Symbol INTEGERS = Symbol.system("Integers");

  private final EquationSolver solver;
  private final boolean reals;
  private final Frame frame;
  private boolean used;

  Inversion(EquationSolver solver, boolean reals, Frame frame) {
    this.solver = solver;
    this.reals = reals;
    this.frame = frame;
  }

  /// Whether an inverse was taken that may lose solutions.
  boolean used() {
    return used;
  }

  void use() {
    used = true;
  }

  @Nullable List<Solution> invert(Expr kernel, Expr value, int depth) {
    if (!(kernel instanceof Call call)) {
      return null;
    }
    if (call.is(Sym.POWER, 2)) {
      return power(call, value, depth);
    }
    if (call.size() != 1 || !(call.head() instanceof Symbol head)) {
      return null;
    }
    if (!head.isSystem()) {
      used = true;
      Expr inverse = Call.of(Call.of(Symbol.system("InverseFunction"), head), value);
      return each(call.arg(0), List.of(Solution.of(inverse)), depth);
    }
    List<Solution> inner = inverses(head.name(), value);
    return inner == null ? null : each(call.arg(0), inner, depth);
  }

  private @Nullable List<Solution> each(Expr left, List<Solution> rights, int depth) {
    List<Solution> all = new ArrayList<>();
    for (Solution right : rights) {
      Solution evaluated = right.with(frame.evaluate(right.value()));
      List<Solution> part = solver.solve(left, evaluated, depth);
      if (part == null) {
        return null;
      }
      all.addAll(part);
    }
    return all;
  }

  private @Nullable List<Solution> power(Call power, Expr value, int depth) {
    Expr base = power.arg(0);
    Expr exponent = power.arg(1);
    if (Forms.isFree(exponent, solver.variable())) {
      if (!(exponent instanceof Rational)) {
        used = true;
        Expr root = Terms.power(value, Terms.power(exponent, Int.MINUS_ONE));
        return each(base, List.of(Solution.of(root)), depth);
      }
      Expr back = Arithmetic.reciprocal((Num) exponent);
      List<Solution> all = each(base, List.of(Solution.of(Terms.power(value, back))), depth);
      Expr equation = Terms.difference(power, value);
      return all == null
          ? null
          : all.stream().filter(s -> solver.isRoot(equation, s.value())).toList();
    }
    if (!Forms.isFree(base, solver.variable()) || value.equals(Int.ZERO)) {
      return value.equals(Int.ZERO) ? List.of() : null;
    }
    if (reals && Numerics.machine(value, frame) < 0) {
      return List.of();
    }
    Expr log = base.equals(Sym.E) ? Call.of(Sym.LOG, value) : Call.of(Sym.LOG, base, value);
    if (reals) {
      return each(exponent, List.of(Solution.of(log)), depth);
    }
    if (isImaginary(exponent)) {
      return turning(exponent, value, depth);
    }
    Expr scale = base.equals(Sym.E) ? Int.ONE : Call.of(Sym.LOG, base);
    Expr turn = Terms.product(Complex.of(Int.ZERO, Int.TWO), Sym.PI);
    Expr period = frame.evaluate(Terms.quotient(turn, scale));
    return each(exponent, periodic(List.of(log), period), depth);
  }

  /// Whether an exponent is `I` times something without I in front.
  private static boolean isImaginary(Expr exponent) {
    return Forms.factors(exponent).getFirst() instanceof Complex z && z.re().sign() == 0;
  }

  /// `E^(I u) == value`: `u` is the angle of the value.
  private @Nullable List<Solution> turning(Expr exponent, Expr value, int depth) {
    Complex z = (Complex) Forms.factors(exponent).getFirst();
    Expr angle = frame.evaluate(Terms.product(Complex.of(Int.ZERO, Int.MINUS_ONE), exponent));
    Expr own = UnitRoots.angle(value);
    Expr right =
        own != null
            ? own
            : Terms.product(
                Complex.of(Int.ZERO, Int.MINUS_ONE), frame.evaluate(Call.of(Sym.LOG, value)));
    Expr period = Terms.product(Int.TWO, Sym.PI);
    return z.im().sign() == 0 ? null : each(angle, periodic(List.of(right), period), depth);
  }

  private @Nullable List<Solution> inverses(String head, Expr value) {
    Expr twoPi = Terms.product(Int.TWO, Sym.PI);
    return switch (head) {
      case "Log" -> one(Terms.power(Sym.E, value));
      case "Sin" -> sine(value, "ArcSin");
      case "Csc" -> sine(value, "ArcCsc");
      case "Cos" -> plusMinus(call("ArcCos", value), twoPi);
      case "Sec" -> plusMinus(call("ArcSec", value), twoPi);
      case "Tan" -> periodic(List.of(call("ArcTan", value)), Sym.PI);
      case "Cot" -> periodic(List.of(call("ArcCot", value)), Sym.PI);
      case "Sinh" -> hyperbolic("ArcSinh", value);
      case "Cosh" -> hyperbolic("ArcCosh", value);
      case "Tanh" -> hyperbolic("ArcTanh", value);
      case "ArcSin",
          "ArcCos",
          "ArcTan",
          "ArcCot",
          "ArcSec",
          "ArcCsc",
          "ArcSinh",
          "ArcCosh",
          "ArcTanh" ->
          one(call(head.substring(3), value));
      case "Abs" -> {
        used |= !reals;
        yield Numerics.machine(value, frame) < 0
            ? List.of()
            : distinct(List.of(Terms.negate(value), value));
      }
      default -> null;
    };
  }

  private static List<Solution> one(Expr value) {
    return List.of(Solution.of(value));
  }

  private List<Solution> distinct(List<Expr> values) {
    return values.stream().map(frame::evaluate).distinct().map(Solution::of).toList();
  }

  private static Expr call(String head, Expr argument) {
    return Call.of(Symbol.system(head), argument);
  }

  private List<Solution> sine(Expr value, String inverse) {
    Expr angle = frame.evaluate(call(inverse, value));
    return periodic(
        List.of(angle, Terms.difference(Sym.PI, angle)), Terms.product(Int.TWO, Sym.PI));
  }

  private List<Solution> plusMinus(Expr angle, Expr period) {
    Expr value = frame.evaluate(angle);
    return periodic(List.of(Terms.negate(value), value), period);
  }

  private @Nullable List<Solution> hyperbolic(String inverse, Expr value) {
    Expr plain = frame.evaluate(call(inverse, value));
    if (reals) {
      if (Numerics.isNumeric(value, frame) && Double.isNaN(Numerics.machine(plain, frame))) {
        return List.of();
      }
      return inverse.equals("ArcCosh") ? distinct(List.of(Terms.negate(plain), plain)) : one(plain);
    }
    Expr half = Terms.product(Complex.of(Int.ZERO, Int.ONE), Sym.PI);
    Expr period = Terms.product(Int.TWO, half);
    return switch (inverse) {
      case "ArcSinh" -> periodic(List.of(plain, Terms.difference(half, plain)), period);
      case "ArcCosh" -> periodic(List.of(Terms.negate(plain), plain), period);
      default -> periodic(List.of(plain), half);
    };
  }

  /// The values plus multiples of a period; values that differ by a whole period are one.
  private List<Solution> periodic(List<Expr> values, Expr period) {
    Expr constant =
        Call.of(C, Int.of(1 + values.stream().mapToInt(Inversion::constants).max().orElse(0)));
    Expr condition = Call.of(ELEMENT, constant, INTEGERS);
    List<Expr> kept = new ArrayList<>();
    for (Expr value : values) {
      Expr next = frame.evaluate(value);
      boolean again =
          kept.stream()
              .anyMatch(
                  k ->
                      frame.evaluate(Terms.quotient(Terms.difference(k, next), period))
                          instanceof org.scheelite.expr.Whole);
      if (!again && !(reals && isComplex(next))) {
        kept.add(next);
      }
    }
    return kept.stream()
        .map(v -> Terms.sum(v, Terms.product(period, constant)))
        .map(v -> new Solution(frame.call(Symbol.system("Expand"), v), condition))
        .toList();
  }

  /// The largest number of a constant `C[k]` in an expression.
  private static int constants(Expr expr) {
    if (!(expr instanceof Call call)) {
      return 0;
    }
    if (call.is(C, 1) && call.arg(0) instanceof Int(long k)) {
      return (int) k;
    }
    return call.args().stream().mapToInt(Inversion::constants).max().orElse(0);
  }

  private boolean isComplex(Expr value) {
    return Numerics.isNumeric(value, frame) && Double.isNaN(Numerics.machine(value, frame));
  }
}
