package org.scheelite.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;

/// The order of terms in traditional notation: by falling powers of the variables in turn, numbers
/// last.
final class TermOrder {
  private TermOrder() {}

  static List<Expr> sorted(Normal sum) {
    var powers = new LinkedHashMap<Expr, Map<Expr, Double>>();
    var variables = new TreeSet<Expr>(CanonicalOrder.INSTANCE);
    for (Expr term : sum.args()) {
      Map<Expr, Double> own = powers(term);
      powers.put(term, own);
      variables.addAll(own.keySet());
    }
    var terms = new ArrayList<>(powers.keySet());
    terms.sort((a, b) -> compare(powers.get(a), powers.get(b), variables));
    if (terms.size() == 2
        && terms.get(1) instanceof Num last
        && !(last instanceof Complex)
        && last.sign() > 0
        && isMinus(terms)) {
      Collections.reverse(terms);
    }
    return terms;
  }

  private static boolean isMinus(List<Expr> terms) {
    return terms.getFirst() instanceof Normal product
        && product.is(Sym.TIMES)
        && product.arg(0) instanceof Num factor
        && !(factor instanceof Complex)
        && factor.sign() < 0;
  }

  private static int compare(
      @Nullable Map<Expr, Double> a, @Nullable Map<Expr, Double> b, Set<Expr> variables) {
    for (Expr variable : variables) {
      double first = a == null ? 0 : a.getOrDefault(variable, 0.0);
      double second = b == null ? 0 : b.getOrDefault(variable, 0.0);
      if (first != second) {
        return first > second ? -1 : 1;
      }
    }
    return 0;
  }

  private static Map<Expr, Double> powers(Expr term) {
    var powers = new HashMap<Expr, Double>();
    List<Expr> factors =
        term instanceof Normal product && product.is(Sym.TIMES) ? product.args() : List.of(term);
    for (Expr factor : factors) {
      if (factor instanceof Num) {
        continue;
      }
      boolean power = factor instanceof Normal p && p.is(Sym.POWER, 2) && p.arg(1) instanceof Num;
      Expr base = power ? ((Normal) factor).arg(0) : factor;
      double exponent = power ? ((Num) ((Normal) factor).arg(1)).doubleValue() : 1;
      powers.merge(base, exponent, Double::sum);
    }
    return powers;
  }
}
