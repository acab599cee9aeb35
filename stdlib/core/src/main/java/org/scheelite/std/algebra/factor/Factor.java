package org.scheelite.std.algebra.factor;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.AlgebraOptions;
import org.scheelite.std.algebra.Expansion;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.algebra.Polynomials;
import org.scheelite.std.algebra.Rationals;
import org.scheelite.std.algebra.Residues;
import org.scheelite.std.algebra.polynomial.Factors;
import org.scheelite.std.algebra.polynomial.ModularFactors;
import org.scheelite.std.algebra.polynomial.Polynomial;
import org.scheelite.std.number.Complexes;

/// Polynomials as products.
///
/// `Factor[poly]` factors a polynomial over the integers; a quotient of polynomials is brought
/// together first, and both sides are factored. Functions such as `Sin[x]`, roots and exponentials
/// are treated as variables. With `GaussianIntegers -> True` or `Extension -> I` coefficients may
/// be complex; they are where complex numbers occur in `poly`. In one variable coefficients may
/// contain roots of rationals, with `Extension -> a` or `Extension -> {a, b, ...}`, and may be
/// taken modulo a prime with `Modulus -> p`.
///
/// ```wl
/// In:  Factor[1 + 2 x + x^2]
/// Out: (1 + x)^2
/// In:  Factor[x^10 - 1]
/// Out: (-1 + x)*(1 + x)*(1 - x + x^2 - x^3 + x^4)*(1 + x + x^2 + x^3 + x^4)
/// In:  Factor[x^3 - 6 x^2 y + 11 x y^2 - 6 y^3]
/// Out: (x - 3*y)*(x - 2*y)*(x - y)
/// In:  Factor[(x^3 + 2 x^2)/(x^2 - 4 y^2) - (x + 2)/(x^2 - 4 y^2)]
/// Out: ((-1 + x)*(1 + x)*(2 + x))/((x - 2*y)*(x + 2*y))
/// In:  {Factor[x^2 - 2], Factor[2 x + 4 y], Factor[E^(2 x) - 1]}
/// Out: {-2 + x^2, 2*(x + 2*y), (-1 + E^x)*(1 + E^x)}
/// In:  Factor[x^4 - 1, GaussianIntegers -> True]
/// Out: (-1 + x)*(-I + x)*(I + x)*(1 + x)
/// In:  Factor[x^2 - 2, Extension -> Sqrt[2]]
/// Out: -((Sqrt[2] - x)*(Sqrt[2] + x))
/// In:  Factor[x^10 - 1, Modulus -> 2]
/// Out: (1 + x)^2*(1 + x + x^2 + x^3 + x^4)^2
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"FactorList", "FactorTerms", "FactorSquareFree", "Expand"})
final class Factor {
  /// Whether complex numbers with whole parts are allowed as coefficients.
  static final Option<Boolean> GAUSSIAN =
      Option.symbol(
          "GaussianIntegers", Sym.FALSE, "True or False", (value, frame) -> value.equals(Sym.TRUE));

  /// What is allowed in coefficients besides fractions: nothing, `I`, roots of rationals, or those
  /// that occur.
  static final Option<Expr> EXTENSION = Option.any("Extension", Sym.NONE);

  /// The prime number modulo which coefficients are taken; 0 for none.
  static final Option<Long> MODULUS = AlgebraOptions.MODULUS;

  /// Whether circular functions of sums and multiples are expanded before.
  static final Option<Boolean> TRIG = AlgebraOptions.TRIG;

  /// The modulus is no prime.
  static final Message MODP =
      Message.of(
          "Factor::modp", "Value of option Modulus -> `1` should be a prime number or zero.");

  private Factor() {}

  @Form
  static @Nullable Expr factor(Expr expr, Options options, Frame frame) {
    long modulus = options.get(MODULUS);
    if (modulus != 0) {
      return isPrime(modulus)
          ? overAll(expr, e -> modular(e, modulus, frame), frame)
          : frame.decline(MODP, Int.of(modulus));
    }
    List<Expr> extension = extension(expr, options.get(EXTENSION));
    boolean gaussian = options.get(GAUSSIAN) || extension.equals(List.of(Complexes.I));
    Expr plain = options.get(TRIG) ? frame.call(Symbol.system("TrigExpand"), expr) : expr;
    if (gaussian || extension.isEmpty()) {
      return overAll(plain, e -> rational(e, gaussian, frame), frame);
    }
    return overAll(plain, e -> extended(e, extension, frame), frame);
  }

  /// The roots to adjoin: those that occur, for `Automatic`.
  private static List<Expr> extension(Expr expr, Expr option) {
    if (option.equals(Sym.NONE)) {
      return List.of();
    }
    if (!option.equals(Sym.AUTOMATIC)) {
      return Forms.elements(option);
    }
    var roots = new TreeSet<Expr>(CanonicalOrder.INSTANCE);
    collect(expr, roots);
    return List.copyOf(roots);
  }

  private static void collect(Expr expr, TreeSet<Expr> roots) {
    if (expr instanceof Call call) {
      boolean root =
          call.is(Sym.POWER, 2)
              && call.arg(1) instanceof Rational
              && (call.arg(0) instanceof Whole || call.arg(0) instanceof Rational);
      if (root) {
        roots.add(call);
      }
      call.args().forEach(arg -> collect(arg, roots));
    }
  }

  private static boolean isPrime(long modulus) {
    return BigInteger.valueOf(modulus).isProbablePrime(40);
  }

  private static @Nullable Expr overAll(Expr expr, UnaryOperator<Expr> method, Frame frame) {
    Expr threaded =
        Forms.threaded(
            expr,
            e -> {
              Expr one = overAll(e, method, frame);
              return one == null ? e : one;
            },
            frame);
    return threaded != null ? threaded : method.apply(expr);
  }

  private static Expr rational(Expr expr, boolean gaussian, Frame frame) {
    return Rationals.apply(
        expr, form -> gaussian ? form.factoredGaussian() : form.factored(true), frame);
  }

  private static @Nullable Expr extended(Expr expr, List<Expr> extension, Frame frame) {
    List<Expr> variables = Polynomials.variables(expr, frame);
    return variables.size() == 1
        ? ExtensionFactors.of(expr, variables.getFirst(), extension, frame)
        : null;
  }

  private static @Nullable Expr modular(Expr expr, long prime, Frame frame) {
    Expr open = Residues.reduced(Expansion.of(expr, frame), prime, frame);
    Kernels kernels = Kernels.of(frame, open);
    Polynomial p = kernels.polynomial(open);
    if (p == null || p.occurring().size() > 1) {
      return null;
    }
    if (p.isNumber()) {
      return open;
    }
    int variable = p.occurring().getFirst();
    Factors factors = ModularFactors.of(p, variable, prime, frame.budget());
    List<Expr> product = new ArrayList<>(List.of(factors.number()));
    for (Factors.Factor factor : factors.factors()) {
      product.add(Forms.power(kernels.expr(factor.base()), factor.multiplicity()));
    }
    return frame.evaluate(Forms.product(product));
  }
}
