package org.scheelite.std.algebra.expand;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.std.algebra.AlgebraOptions;
import org.scheelite.std.algebra.Expansion;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Residues;

/// Products and powers multiplied out.
///
/// `Expand[expr]` multiplies out products and positive whole powers of sums. It does not go into
/// denominators, exponents or arguments of functions. `Expand[expr, pattern]` leaves alone what is
/// free of the pattern. Lists, equations and inequalities are done part by part. `Modulus -> p`
/// takes coefficients modulo `p`; `Trig -> True` uses `TrigReduce` besides.
///
/// ```wl
/// In:  Expand[(x + y)^3]
/// Out: x^3 + 3*x^2*y + 3*x*y^2 + y^3
/// In:  Expand[(1 + x)^2/(1 + y)]
/// Out: (1 + y)^(-1) + (2*x)/(1 + y) + x^2/(1 + y)
/// In:  Expand[(a + b)^2 (1 + x)^2, x]
/// Out: (a + b)^2 + 2*(a + b)^2*x + (a + b)^2*x^2
/// In:  Expand[x (x - 1) == 0]
/// Out: -x + x^2 == 0
/// In:  Expand[(1 + x)^5, Modulus -> 5]
/// Out: 1 + x^5
/// ```
@Builtin(seeAlso = {"ExpandAll", "Factor", "Collect", "Together"})
final class Expand {
  /// The modulus of the coefficients.
  static final Option<Long> MODULUS = AlgebraOptions.MODULUS;

  /// Whether products of trigonometric functions are written as sums.
  static final Option<Boolean> TRIG = AlgebraOptions.TRIG;

  private Expand() {}

  @Form
  static Expr expand(Expr expr, Options options, Frame frame) {
    Expr threaded = Forms.threaded(expr, e -> expand(e, options, frame), frame);
    if (threaded != null) {
      return threaded;
    }
    Expr expanded = Expansion.of(expr, frame);
    if (options.get(TRIG)) {
      return frame.call(Symbol.system("TrigReduce"), expanded);
    }
    return Residues.reduced(expanded, options.get(MODULUS), frame);
  }

  @Form
  static Expr expand(Expr expr, Expr pattern, Options options, Frame frame) {
    Expr threaded = Forms.threaded(expr, e -> expand(e, pattern, options, frame), frame);
    if (threaded != null) {
      return threaded;
    }
    Expr free = Symbol.system("FreeQ");
    var expansion = new Expansion(frame, e -> frame.test(free, e, pattern));
    return Residues.reduced(expansion.expanded(expr), options.get(MODULUS), frame);
  }
}
