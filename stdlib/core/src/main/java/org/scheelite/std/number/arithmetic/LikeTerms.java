package org.scheelite.std.number.arithmetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.BigPowers;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;

/// The terms of a sum, collected: one number, and each other term once with its coefficient.
final class LikeTerms {
  private final Normal call;
  private final Frame frame;
  private final Map<Expr, Num> terms = new LinkedHashMap<>();
  private Num number = Int.ZERO;
  private int numbers;
  private boolean changed;

  LikeTerms(Normal call, Frame frame) {
    this.call = call;
    this.frame = frame;
  }

  /// The simplified sum, or null where it is simple already.
  @Nullable Expr sum() {
    for (int i = 0; i < call.size(); i++) {
      Expr term = call.arg(i);
      if (Infinities.isSingular(term)) {
        return singular();
      }
      add(term);
    }
    if (!number.isExact()) {
      compute();
    }
    boolean bare = numbers == 1 && !Arithmetic.isExactZero(number);
    if (!changed && call.size() > 1 && (bare || numbers == 0)) {
      return null;
    }
    return rebuilt();
  }

  private void add(Expr term) {
    if (term instanceof Num n) {
      number = numbers++ == 0 ? n : BigPowers.add(number, n, frame.budget());
      return;
    }
    if (term instanceof Call product
        && product.is(Sym.TIMES)
        && product.size() > 1
        && product.arg(0) instanceof Num coefficient) {
      merge(rest(product), coefficient);
    } else {
      merge(term, Int.ONE);
    }
  }

  private static Expr rest(Call product) {
    if (product.size() == 2) {
      return product.arg(1);
    }
    var factors = new Expr[product.size() - 1];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = product.arg(i + 1);
    }
    return product.withArgs(factors);
  }

  private void merge(Expr term, Num coefficient) {
    Num old = terms.put(term, coefficient);
    if (old != null) {
      terms.put(term, Arithmetic.add(old, coefficient));
      changed = true;
    }
  }

  /// Computes the exact numeric terms, as an inexact number makes the sum inexact.
  private void compute() {
    int digits = Numerics.digits(number);
    terms
        .entrySet()
        .removeIf(
            term -> {
              Num value = Numerics.number(term.getKey(), digits, frame);
              if (value == null) {
                return false;
              }
              number = Arithmetic.add(number, Arithmetic.multiply(value, term.getValue()));
              changed = true;
              return true;
            });
  }

  private Expr rebuilt() {
    List<Expr> sum = new ArrayList<>();
    if (!Arithmetic.isExactZero(number)) {
      sum.add(Infinities.checked(number));
    }
    terms.forEach(
        (term, coefficient) -> {
          if (coefficient.equals(Int.ONE)) {
            sum.add(term);
          } else if (!Arithmetic.isExactZero(coefficient)) {
            sum.add(times(coefficient, term));
          }
        });
    return switch (sum.size()) {
      case 0 -> Int.ZERO;
      case 1 -> sum.getFirst();
      default -> Call.of(Sym.PLUS, sum);
    };
  }

  private static Expr times(Num coefficient, Expr term) {
    if (!(term instanceof Call product && product.is(Sym.TIMES))) {
      return Call.of(Sym.TIMES, coefficient, term);
    }
    var factors = new Expr[product.size() + 1];
    factors[0] = coefficient;
    for (int i = 1; i < factors.length; i++) {
      factors[i] = product.arg(i - 1);
    }
    return product.withArgs(factors);
  }

  /// A sum with infinite terms: they swallow the numbers, and each other where directions agree.
  private @Nullable Expr singular() {
    Expr infinity = null;
    List<Expr> others = new ArrayList<>();
    for (Expr term : call.args()) {
      if (term.equals(Sym.INDETERMINATE)) {
        return term;
      }
      if (!Infinities.is(term)) {
        if (!Numerics.isNumeric(term, frame)) {
          others.add(term);
        }
      } else if (infinity == null) {
        infinity = term;
      } else if (!infinity.equals(term) || Infinities.direction(term).equals(Int.ZERO)) {
        return Infinities.indeterminate(call, frame);
      }
    }
    if (infinity == null || others.size() + 1 == call.size()) {
      return call.size() == 1 ? infinity : null;
    }
    others.add(infinity);
    return others.size() == 1 ? infinity : Call.of(Sym.PLUS, others);
  }
}
