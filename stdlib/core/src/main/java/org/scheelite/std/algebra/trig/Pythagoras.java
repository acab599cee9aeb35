package org.scheelite.std.algebra.trig;

import java.util.LinkedHashSet;
import java.util.Set;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.algebra.RationalForm;
import org.scheelite.std.algebra.polynomial.Division;
import org.scheelite.std.algebra.polynomial.Polynomial;
import org.scheelite.std.number.Terms;

/// The relations `Sin[u]^2 + Cos[u]^2 == 1` and `Cosh[u]^2 - Sinh[u]^2 == 1`.
public final class Pythagoras {
  private Pythagoras() {}

  /// A quotient in which the square of one function of each pair is replaced: of cosines, or of
  /// sines.
  public static Expr reduced(Expr expr, boolean sines, Frame frame) {
    Set<Expr> circular = new LinkedHashSet<>();
    Set<Expr> hyperbolic = new LinkedHashSet<>();
    Expr raw = inSinesAndCosines(expr);
    Kernels probe = Kernels.of(frame, raw);
    for (int v = 0; v < probe.ring().variables(); v++) {
      Expr kernel = probe.kernel(v);
      switch (Rewriting.function(kernel)) {
        case "Sin", "Cos" -> circular.add(((Call) kernel).arg(0));
        case "Sinh", "Cosh" -> hyperbolic.add(((Call) kernel).arg(0));
        default -> {}
      }
    }
    if (circular.isEmpty() && hyperbolic.isEmpty()) {
      return expr;
    }
    RationalForm form = probe.read(raw);
    Expr above = probe.expr(form.numerator());
    Expr below = probe.expr(form.denominator());
    for (Expr u : circular) {
      above = replaced(above, call("Sin", u), call("Cos", u), false, sines, frame);
      below = replaced(below, call("Sin", u), call("Cos", u), false, sines, frame);
    }
    for (Expr u : hyperbolic) {
      above = replaced(above, call("Sinh", u), call("Cosh", u), true, sines, frame);
      below = replaced(below, call("Sinh", u), call("Cosh", u), true, sines, frame);
    }
    return below.equals(Int.ONE) ? above : frame.evaluate(Terms.quotient(above, below));
  }

  /// Tangents and the like as quotients of sines and cosines, not evaluated.
  private static Expr inSinesAndCosines(Expr expr) {
    if (!(expr instanceof Call call)) {
      return expr;
    }
    if (call.is(Sym.PLUS) || call.is(Sym.TIMES) || call.is(Sym.POWER, 2)) {
      return Call.of(call.head(), call.args().stream().map(Pythagoras::inSinesAndCosines).toList());
    }
    String name = Rewriting.function(call);
    String end = name.endsWith("h") ? "h" : "";
    Expr sine = call("Sin" + end, call.size() == 1 ? call.arg(0) : Int.ONE);
    Expr cosine = call("Cos" + end, call.size() == 1 ? call.arg(0) : Int.ONE);
    return switch (name) {
      case "Tan", "Tanh" -> Terms.quotient(sine, cosine);
      case "Cot", "Coth" -> Terms.quotient(cosine, sine);
      case "Sec", "Sech" -> Terms.power(cosine, Int.MINUS_ONE);
      case "Csc", "Csch" -> Terms.power(sine, Int.MINUS_ONE);
      default -> expr;
    };
  }

  private static Expr call(String head, Expr u) {
    return Call.of(Symbol.system(head), u);
  }

  private static Expr replaced(
      Expr expr, Expr sine, Expr cosine, boolean hyperbolic, boolean sines, Frame frame) {
    Kernels kernels = Kernels.of(frame, expr, sine, cosine);
    Polynomial p = kernels.polynomial(expr);
    int s = kernels.variable(sine);
    int c = kernels.variable(cosine);
    if (p == null || s < 0 || c < 0) {
      return expr;
    }
    var ring = kernels.ring();
    Polynomial relation =
        Polynomial.power(ring, c, 2)
            .plus(Polynomial.power(ring, s, 2).times(Int.of(hyperbolic ? -1 : 1)))
            .minus(Polynomial.one(ring));
    return kernels.expr(Division.byMonic(p, relation, sines ? s : c, frame.budget()).remainder());
  }
}
