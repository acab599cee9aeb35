package org.scheelite.std.algebra.rational;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.std.algebra.Expansion;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.algebra.OverField;
import org.scheelite.std.algebra.Polynomials;
import org.scheelite.std.algebra.RationalForm;
import org.scheelite.std.algebra.polynomial.Polynomial;

/// The partial fractions of a rational function in one variable, with coefficients in the others.
final class PartialFractions {
  private final Kernels kernels;
  private final Frame frame;
  private final int variable;
  private final OverField field;

  private PartialFractions(Kernels kernels, int variable) {
    this.kernels = kernels;
    this.frame = kernels.frame();
    this.variable = variable;
    this.field = new OverField(kernels);
  }

  /// The variables of the denominators of an expression; of the expression where there are none.
  static List<Expr> variables(Expr expr, Frame frame) {
    Kernels kernels = Kernels.of(frame, expr);
    List<Expr> below = new ArrayList<>();
    kernels
        .read(expr)
        .powers()
        .forEach(
            (base, e) -> {
              if (e < 0) {
                below.addAll(Polynomials.variables(kernels.expr(base), frame));
              }
            });
    List<Expr> sorted =
        below.stream().distinct().sorted(org.scheelite.expr.CanonicalOrder.INSTANCE).toList();
    return sorted.isEmpty() ? Polynomials.variables(expr, frame) : sorted;
  }

  static Expr of(Expr expr, Expr variable, Frame frame) {
    Kernels kernels = Kernels.of(frame, expr);
    int v = kernels.variable(variable);
    return v < 0 ? expr : new PartialFractions(kernels, v).of(kernels.read(expr));
  }

  private record Part(List<RationalForm> base, RationalForm form, int exponent) {}

  private Expr of(RationalForm form) {
    RationalForm factored = form.factored(true);
    RationalForm constant = RationalForm.number(kernels, factored.number());
    List<Part> parts = new ArrayList<>();
    Polynomial numerator = Polynomial.one(kernels.ring());
    for (Map.Entry<Polynomial, Integer> power : factored.powers().entrySet()) {
      Polynomial base = power.getKey();
      int e = power.getValue();
      if (e > 0 && base.degree(variable) > 0) {
        numerator = numerator.times(base.power(e, frame.budget()), frame.budget());
      } else if (e < 0 && base.degree(variable) > 0) {
        parts.add(new Part(field.of(base, variable), RationalForm.of(kernels, base), -e));
      } else {
        constant = constant.times(RationalForm.of(kernels, base).power(e));
      }
    }
    if (parts.isEmpty()) {
      return Expansion.of(form.expr(), frame);
    }
    return sum(field.of(numerator, variable), parts, constant);
  }

  private Expr sum(List<RationalForm> numerator, List<Part> parts, RationalForm constant) {
    List<RationalForm> whole = field.power(parts.getFirst().base, parts.getFirst().exponent);
    for (Part part : parts.subList(1, parts.size())) {
      whole = field.times(whole, field.power(part.base, part.exponent));
    }
    OverField.Division division = field.divide(numerator, whole);
    List<Expr> terms = new ArrayList<>();
    RationalForm quotient = field.form(division.quotient(), variable).times(constant);
    if (!quotient.isZero()) {
      terms.add(Expansion.of(quotient.expr(), frame));
    }
    for (Part part : parts) {
      List<RationalForm> own = field.power(part.base, part.exponent);
      List<RationalForm> others = field.divide(whole, own).quotient();
      List<RationalForm> inverse = field.extended(others, own).get(1);
      List<RationalForm> rest =
          field.divide(field.times(division.remainder(), inverse), own).remainder();
      digits(rest, part, constant, terms);
    }
    return frame.evaluate(Forms.sum(terms));
  }

  /// The numerators of the powers of one denominator.
  private void digits(
      List<RationalForm> numerator, Part part, RationalForm constant, List<Expr> terms) {
    List<RationalForm> rest = numerator;
    for (int e = part.exponent; e > 0 && !rest.isEmpty(); e--) {
      frame.poll();
      OverField.Division step = field.divide(rest, part.base);
      RationalForm digit = field.form(step.remainder(), variable);
      if (!digit.isZero()) {
        terms.add(digit.times(constant).times(part.form.power(-e)).expr());
      }
      rest = step.quotient();
    }
  }
}
