package org.scheelite.std.algebra.trig;

import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.algebra.Expansion;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// Real and imaginary parts of expressions whose variables are real, but for some that are not.
final class ComplexParts {
  private final List<Expr> complex;
  private final Frame frame;

  /// A real and an imaginary part.
  record Parts(Expr re, Expr im) {
    boolean isReal() {
      return im.equals(Int.ZERO);
    }
  }

  ComplexParts(List<Expr> complex, Frame frame) {
    this.complex = complex;
    this.frame = frame;
  }

  private Parts parts(Expr re, Expr im) {
    return new Parts(
        Expansion.of(frame.evaluate(re), frame), Expansion.of(frame.evaluate(im), frame));
  }

  private static Expr call(String head, Expr... args) {
    return Call.of(Symbol.system(head), args);
  }

  Parts of(Expr expr) {
    frame.poll();
    if (expr instanceof Num n) {
      return new Parts(Arithmetic.re(n), Arithmetic.im(n));
    }
    if (complex.contains(expr)) {
      return new Parts(frame.evaluate(call("Re", expr)), frame.evaluate(call("Im", expr)));
    }
    if (!(expr instanceof Call call)) {
      return new Parts(expr, Int.ZERO);
    }
    if (call.is(Sym.PLUS)) {
      List<Parts> all = call.args().stream().map(this::of).toList();
      return new Parts(
          frame.evaluate(Forms.sum(all.stream().map(Parts::re).toList())),
          frame.evaluate(Forms.sum(all.stream().map(Parts::im).toList())));
    }
    if (call.is(Sym.TIMES)) {
      return product(call);
    }
    if (call.is(Sym.POWER, 2)) {
      return power(call);
    }
    return function(call);
  }

  private Parts product(Call call) {
    Expr real = Int.ONE;
    Parts rest = null;
    for (Expr factor : call.args()) {
      Parts next = of(factor);
      if (next.isReal()) {
        real = frame.evaluate(Terms.product(real, next.re));
      } else {
        rest = rest == null ? next : times(rest, next);
      }
    }
    return rest == null
        ? new Parts(real, Int.ZERO)
        : parts(Terms.product(real, rest.re), Terms.product(real, rest.im));
  }

  private Parts times(Parts a, Parts b) {
    return parts(
        Terms.difference(Terms.product(a.re, b.re), Terms.product(a.im, b.im)),
        Terms.sum(Terms.product(a.re, b.im), Terms.product(a.im, b.re)));
  }

  private Expr squares(Parts z) {
    return frame.evaluate(Terms.sum(Terms.power(z.re, Int.TWO), Terms.power(z.im, Int.TWO)));
  }

  private Parts power(Call power) {
    Parts base = of(power.arg(0));
    Expr exponent = power.arg(1);
    if (exponent instanceof Int(long n) && Math.abs(n) <= 64) {
      return base.isReal() ? new Parts(power, Int.ZERO) : wholePower(base, n);
    }
    Parts e = of(exponent);
    if (base.isReal() && base.re.equals(Sym.E)) {
      Expr size = Terms.power(Sym.E, e.re);
      return e.isReal()
          ? new Parts(frame.evaluate(size), Int.ZERO)
          : parts(Terms.product(size, call("Cos", e.im)), Terms.product(size, call("Sin", e.im)));
    }
    boolean positive = base.isReal() && Numerics.machine(base.re, frame) > 0;
    if (positive && e.isReal()) {
      return new Parts(power, Int.ZERO);
    }
    // b^e = Exp[e (log |b| + I arg b)]
    Expr size =
        positive
            ? call("Log", base.re)
            : Terms.product(Rational.of(1, 2), call("Log", squares(base)));
    Expr angle = positive ? Int.ZERO : argument(base);
    Expr re = Terms.difference(Terms.product(e.re, size), Terms.product(e.im, angle));
    Expr im = Terms.sum(Terms.product(e.im, size), Terms.product(e.re, angle));
    Expr scale =
        e.isReal()
            ? Terms.power(
                positive ? base.re : squares(base),
                positive ? e.re : Terms.product(Rational.of(1, 2), e.re))
            : Terms.power(Sym.E, re);
    return new Parts(
        frame.evaluate(Terms.product(scale, call("Cos", im))),
        frame.evaluate(Terms.product(scale, call("Sin", im))));
  }

  private Parts wholePower(Parts base, long n) {
    Parts result = base;
    for (long i = 1; i < Math.abs(n); i++) {
      result = times(result, base);
    }
    if (n > 0) {
      return result;
    }
    Expr size = squares(result);
    return new Parts(
        frame.evaluate(Terms.quotient(result.re, size)),
        frame.evaluate(Terms.negate(Terms.quotient(result.im, size))));
  }

  private Expr argument(Parts z) {
    return call("Arg", Terms.sum(z.re, Terms.product(Complexes.I, z.im)));
  }

  private Parts function(Call call) {
    String name = Rewriting.function(call);
    if (name.isEmpty()) {
      return new Parts(call, Int.ZERO);
    }
    Parts z = of(call.arg(0));
    switch (name) {
      case "Re" -> {
        return new Parts(z.re, Int.ZERO);
      }
      case "Im" -> {
        return new Parts(z.im, Int.ZERO);
      }
      case "Conjugate" -> {
        return parts(z.re, Terms.negate(z.im));
      }
      case "Abs" -> {
        Expr size = z.isReal() ? call("Abs", z.re) : Terms.power(squares(z), Rational.of(1, 2));
        return new Parts(frame.evaluate(size), Int.ZERO);
      }
      case "Arg" -> {
        return new Parts(frame.evaluate(argument(z)), Int.ZERO);
      }
      case "Log" -> {
        return logarithm(z, call);
      }
      default -> {
        return z.isReal() ? new Parts(call, Int.ZERO) : ofComplex(name, z, call);
      }
    }
  }

  private Parts logarithm(Parts z, Call call) {
    if (z.isReal() && Numerics.machine(z.re, frame) > 0) {
      return new Parts(call, Int.ZERO);
    }
    Expr size =
        z.isReal()
            ? call("Log", call("Abs", z.re))
            : Terms.product(Rational.of(1, 2), call("Log", squares(z)));
    return new Parts(frame.evaluate(size), frame.evaluate(argument(z)));
  }

  private Parts ofComplex(String name, Parts z, Call call) {
    Expr x = z.re;
    Expr y = z.im;
    Expr twice =
        Terms.sum(call("Cos", Terms.product(Int.TWO, x)), call("Cosh", Terms.product(Int.TWO, y)));
    return switch (name) {
      case "Sin" ->
          parts(
              Terms.product(call("Sin", x), call("Cosh", y)),
              Terms.product(call("Cos", x), call("Sinh", y)));
      case "Cos" ->
          parts(
              Terms.product(call("Cos", x), call("Cosh", y)),
              Terms.negate(Terms.product(call("Sin", x), call("Sinh", y))));
      case "Sinh" ->
          parts(
              Terms.product(call("Sinh", x), call("Cos", y)),
              Terms.product(call("Cosh", x), call("Sin", y)));
      case "Cosh" ->
          parts(
              Terms.product(call("Cosh", x), call("Cos", y)),
              Terms.product(call("Sinh", x), call("Sin", y)));
      case "Tan" ->
          parts(
              Terms.quotient(call("Sin", Terms.product(Int.TWO, x)), twice),
              Terms.quotient(call("Sinh", Terms.product(Int.TWO, y)), twice));
      default -> new Parts(frame.evaluate(call("Re", call)), frame.evaluate(call("Im", call)));
    };
  }

  /// The expression as real part plus I times imaginary part.
  Expr expanded(Expr expr) {
    Parts parts = of(expr);
    return frame.evaluate(Terms.sum(parts.re, Terms.product(Complexes.I, parts.im)));
  }
}
