package org.scheelite.std.algebra;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;
import org.scheelite.std.algebra.polynomial.Polynomial;
import org.scheelite.std.algebra.polynomial.Ring;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Fractions;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// What plays the part of variables when expressions are read as rational functions: symbols, calls
/// such as `Sin[x]`, and powers `b^u`.
///
/// `Sqrt[x]` and `x` are powers of one kernel, and so are `E^x` and `E^(2 x)`. The kernel that
/// comes first in the order of the language has the highest variable number, so that it decides
/// about signs; numeric ones such as `Sqrt[2]` come last.
public final class Kernels {
  /// Lists nested deeper are not looked into.
  private static final int LISTS = 8;

  /// A base and the part of the exponent that is not a number.
  private record Key(Expr base, Expr unit) {}

  /// A factor of a power: a key with its number.
  private record Factor(Key key, Num exponent) {}

  private final Frame frame;
  private final Map<Key, BigInteger> denominators = new HashMap<>();
  private final Map<Key, Integer> numbers = new HashMap<>();
  private Expr[] kernels = {};
  private Ring ring = Ring.of(0);

  private Kernels(Frame frame) {
    this.frame = frame;
  }

  /// The kernels of some expressions.
  public static Kernels of(Frame frame, Expr... exprs) {
    return of(frame, Arrays.asList(exprs));
  }

  /// The kernels of some expressions.
  public static Kernels of(Frame frame, Collection<? extends Expr> exprs) {
    var kernels = new Kernels(frame);
    exprs.forEach(expr -> kernels.collect(expr, 0));
    kernels.number();
    return kernels;
  }

  public Ring ring() {
    return ring;
  }

  public Frame frame() {
    return frame;
  }

  /// The expression a variable stands for.
  public Expr kernel(int variable) {
    return kernels[variable];
  }

  /// The number of the variable that is this expression; -1 where it is none.
  public int variable(Expr kernel) {
    return Arrays.asList(kernels).indexOf(kernel);
  }

  /// The variables whose kernels contain one of these expressions.
  public List<Integer> containing(Expr part) {
    List<Integer> list = new ArrayList<>();
    for (int v = 0; v < kernels.length; v++) {
      if (!Forms.isFree(kernels[v], part)) {
        list.add(v);
      }
    }
    return list;
  }

  /// @param lists how many lists this is in
  private void collect(Expr expr, int lists) {
    frame.poll();
    if (expr instanceof Num) {
      return;
    }
    if (expr instanceof Call call && isList(call)) {
      note(new Key(expr, Int.ONE), BigInteger.ONE);
      if (lists < LISTS) {
        call.args().forEach(part -> collect(part, lists + 1));
      }
    } else if (expr instanceof Call call && (call.is(Sym.PLUS) || call.is(Sym.TIMES))) {
      call.args().forEach(part -> collect(part, lists));
    } else if (expr instanceof Call power && power.is(Sym.POWER, 2)) {
      if (isPlain(power)) {
        collect(power.arg(0), lists);
      } else {
        for (Factor factor : factors(power)) {
          note(factor.key, Fractions.denominator(factor.exponent));
        }
      }
    } else {
      note(new Key(expr, Int.ONE), BigInteger.ONE);
    }
  }

  private static boolean isList(Call call) {
    return call.is(Sym.LIST);
  }

  /// Whether a power has a modest whole exponent.
  static boolean isPlain(Call power) {
    return power.arg(1) instanceof Int(long n) && Math.abs(n) < Ring.MAX_DEGREE;
  }

  private void note(Key key, BigInteger denominator) {
    denominators.merge(key, denominator, (a, b) -> a.divide(a.gcd(b)).multiply(b));
  }

  /// The power of a sum of exponents as powers of kernels. What is not such stays one kernel.
  private static List<Factor> factors(Call power) {
    List<Factor> factors = new ArrayList<>();
    Expr exponent = power.arg(1);
    List<Expr> terms =
        exponent instanceof Call sum && sum.is(Sym.PLUS) ? sum.args() : List.of(exponent);
    for (Expr term : terms) {
      Num number = Int.ONE;
      Expr unit = term;
      if (term instanceof Num n) {
        number = n;
        unit = Int.ONE;
      } else if (term instanceof Call product
          && product.is(Sym.TIMES)
          && product.arg(0) instanceof Num n) {
        number = n;
        unit = Forms.product(product.args().subList(1, product.size()));
      }
      if (number instanceof org.scheelite.expr.Complex z
          && z.re().sign() == 0
          && Fractions.is(z.im())) {
        number = z.im();
        unit =
            unit.equals(Int.ONE)
                ? org.scheelite.std.number.Complexes.I
                : Terms.product(org.scheelite.std.number.Complexes.I, unit);
      }
      if (!Fractions.is(number) || Math.abs(number.doubleValue()) > Ring.MAX_DEGREE / 1024.0) {
        return List.of(new Factor(new Key(power, Int.ONE), Int.ONE));
      }
      factors.add(new Factor(new Key(power.arg(0), unit), number));
    }
    return factors;
  }

  /// A kernel on its way to its place.
  private record Candidate(Key key, Expr kernel, boolean numeric) {}

  private void number() {
    List<Candidate> candidates = new ArrayList<>();
    denominators.forEach(
        (key, denominator) -> {
          Expr kernel = kernel(key, denominator);
          candidates.add(new Candidate(key, kernel, Numerics.isNumeric(kernel, frame)));
        });
    candidates.sort(
        (a, b) ->
            a.numeric != b.numeric
                ? a.numeric ? -1 : 1
                : CanonicalOrder.INSTANCE.compare(b.kernel, a.kernel));
    kernels = new Expr[candidates.size()];
    for (int i = 0; i < kernels.length; i++) {
      numbers.put(candidates.get(i).key, i);
      kernels[i] = candidates.get(i).kernel;
    }
    ring = Ring.of(kernels.length);
  }

  private Expr kernel(Key key, BigInteger denominator) {
    boolean plain = key.unit.equals(Int.ONE) && denominator.equals(BigInteger.ONE);
    Num exponent = Rational.of(BigInteger.ONE, denominator);
    return plain
        ? key.base
        : frame.evaluate(Terms.power(key.base, Terms.product(exponent, key.unit)));
  }

  /// Reads an expression whose kernels were collected.
  public RationalForm read(Expr expr) {
    frame.poll();
    if (expr instanceof Num number) {
      return RationalForm.number(this, number);
    }
    if (expr instanceof Call call && call.is(Sym.PLUS)) {
      return RationalForm.sum(this, call.args());
    }
    if (expr instanceof Call call && call.is(Sym.TIMES)) {
      RationalForm product = RationalForm.number(this, Int.ONE);
      for (Expr factor : call.args()) {
        product = product.times(read(factor));
      }
      return product;
    }
    if (expr instanceof Call power && power.is(Sym.POWER, 2)) {
      if (isPlain(power)) {
        return read(power.arg(0)).power((int) ((Int) power.arg(1)).value());
      }
      RationalForm product = RationalForm.number(this, Int.ONE);
      for (Factor factor : factors(power)) {
        product = product.times(power(factor));
      }
      return product;
    }
    return power(new Factor(new Key(expr, Int.ONE), Int.ONE));
  }

  private RationalForm power(Factor factor) {
    Integer variable = numbers.get(factor.key);
    BigInteger denominator = denominators.get(factor.key);
    if (variable == null || denominator == null) {
      throw new IllegalArgumentException("not collected: " + factor);
    }
    Num exponent = Arithmetic.multiply(factor.exponent, Whole.of(denominator));
    int n = ((Whole) exponent).big().intValueExact();
    return RationalForm.of(this, Polynomial.variable(ring, variable)).power(n);
  }

  /// The polynomial a sum or product of kernels is; null where it has denominators.
  public @org.jspecify.annotations.Nullable Polynomial polynomial(Expr expr) {
    RationalForm form = read(expr);
    return form.isPolynomial() ? form.numerator() : null;
  }

  /// The expression a polynomial stands for, evaluated.
  public Expr expr(Polynomial p) {
    return frame.evaluate(raw(p));
  }

  /// The same, not evaluated.
  Expr raw(Polynomial p) {
    var terms = new Expr[p.size()];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = term(p, i);
    }
    return switch (terms.length) {
      case 0 -> Int.ZERO;
      case 1 -> terms[0];
      default -> Call.of(Sym.PLUS, terms);
    };
  }

  private Expr term(Polynomial p, int term) {
    List<Expr> factors = new ArrayList<>();
    Num c = p.coefficient(term);
    if (!c.equals(Int.ONE)) {
      factors.add(c);
    }
    for (int v = kernels.length - 1; v >= 0; v--) {
      int exponent = p.exponent(term, v);
      if (exponent > 0) {
        factors.add(exponent == 1 ? kernels[v] : Terms.power(kernels[v], Int.of(exponent)));
      }
    }
    return Forms.product(factors);
  }
}
