package org.scheelite.std.algebra.factor;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.algebra.RationalForm;
import org.scheelite.std.algebra.Rationals;

/// Lists of factors and exponents.
final class FactorPairs {
  private FactorPairs() {}

  static Expr of(Expr expr, boolean irreducible, Frame frame) {
    return Rationals.exactly(expr, exact -> pairs(exact, irreducible, frame), frame);
  }

  private static Expr pairs(Expr expr, boolean irreducible, Frame frame) {
    Kernels kernels = Kernels.of(frame, expr);
    RationalForm form = kernels.read(expr).factored(irreducible);
    List<Expr> pairs = new ArrayList<>();
    form.powers().forEach((base, e) -> pairs.add(Call.list(kernels.expr(base), Int.of(e))));
    pairs.sort((a, b) -> CanonicalOrder.INSTANCE.compare(((Call) a).arg(0), ((Call) b).arg(0)));
    pairs.addFirst(Call.list(form.number(), Int.ONE));
    return frame.evaluate(Call.list(pairs));
  }
}
