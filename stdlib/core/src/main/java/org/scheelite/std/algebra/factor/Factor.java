package org.scheelite.std.algebra.factor;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Rationals;
import org.scheelite.std.number.Complexes;

/// Polynomials as products.
///
/// `Factor[poly]` factors a polynomial over the integers; a quotient of polynomials is brought
/// together first, and both sides are factored. Functions such as `Sin[x]`, roots and exponentials
/// are treated as variables. With `GaussianIntegers -> True` or `Extension -> I` coefficients may
/// be complex; they are where complex numbers occur in `poly`.
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
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"FactorList", "FactorTerms", "FactorSquareFree", "Expand"})
final class Factor {
  /// Whether complex numbers with whole parts are allowed as coefficients.
  static final Option<Boolean> GAUSSIAN =
      Option.symbol(
          "GaussianIntegers", Sym.FALSE, "True or False", (value, frame) -> value.equals(Sym.TRUE));

  /// What is allowed in coefficients besides fractions: nothing, or `I`.
  static final Option<Expr> EXTENSION = Option.any("Extension", Sym.NONE);

  private Factor() {}

  @Form
  static @Nullable Expr factor(Expr expr, Options options, Frame frame) {
    Expr extension = options.get(EXTENSION);
    boolean none = extension.equals(Sym.NONE) || extension.equals(Sym.AUTOMATIC);
    if (!none && !Forms.elements(extension).equals(List.of(Complexes.I))) {
      return null; // other algebraic numbers are beyond the methods here
    }
    return factor(expr, options.get(GAUSSIAN) || !none, frame);
  }

  private static Expr factor(Expr expr, boolean gaussian, Frame frame) {
    Expr threaded = Forms.threaded(expr, e -> factor(e, gaussian, frame), frame);
    return threaded != null
        ? threaded
        : Rationals.apply(
            expr, form -> gaussian ? form.factoredGaussian() : form.factored(true), frame);
  }
}
