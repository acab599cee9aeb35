package org.scheelite.std.algebra.division;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.std.algebra.Expansion;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.algebra.OverField;
import org.scheelite.std.algebra.Polynomials;
import org.scheelite.std.algebra.RationalForm;
import org.scheelite.std.algebra.Residues;

/// Polynomials modulo numbers and polynomials.
///
/// `PolynomialMod[poly, m]` takes the coefficients modulo the integer `m`, or the remainder modulo
/// the polynomial `m`; `PolynomialMod[poly, {m1, m2, …}]` does so for each.
///
/// ```wl
/// In:  PolynomialMod[3 x^3 + 3 x^2 - 4 x + 3, 2]
/// Out: 1 + x^2 + x^3
/// In:  PolynomialMod[x^4 + 2 x, x^2 + 1]
/// Out: 1 + 2*x
/// In:  PolynomialMod[x^4 + 5 x, {x^2 + 1, 3}]
/// Out: 1 + 2*x
/// ```
@Builtin(seeAlso = {"PolynomialRemainder", "Mod", "PolynomialGCD"})
final class PolynomialMod {
  private PolynomialMod() {}

  @Form
  static Expr mod(Expr poly, Expr modulus, Frame frame) {
    Expr threaded = Forms.threaded(poly, p -> mod(p, modulus, frame), frame);
    if (threaded != null) {
      return threaded;
    }
    List<Expr> moduli = new ArrayList<>(Forms.elements(modulus));
    Expr result = Expansion.of(poly, frame);
    for (Expr m : moduli) {
      if (!(m instanceof Int)) {
        result = byPolynomial(result, m, frame);
      }
    }
    for (Expr m : moduli) {
      if (m instanceof Int(long n) && n != 0) {
        result = Residues.reduced(result, Math.abs(n), frame);
      }
    }
    return result;
  }

  private static Expr byPolynomial(Expr poly, Expr modulus, Frame frame) {
    List<Expr> variables = Polynomials.variables(modulus, frame);
    if (variables.isEmpty()) {
      return poly;
    }
    Expr variable = variables.getLast();
    var field = new OverField(Kernels.of(frame, poly, modulus));
    List<RationalForm> f = field.read(poly, variable);
    List<RationalForm> g = field.read(modulus, variable);
    return f == null || g == null || g.isEmpty()
        ? poly
        : Expansion.of(field.expr(field.divide(f, g).remainder(), variable), frame);
  }
}
