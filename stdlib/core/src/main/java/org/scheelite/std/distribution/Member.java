package org.scheelite.std.distribution;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Numerics;

/// A distribution of one variable: a family with parameters, numeric or symbolic.
///
/// @param family the family
/// @param values the parameters by their names in formulas
/// @param expr the distribution as an expression
record Member(Family family, Map<Symbol, Expr> values, Expr expr) {

  /// The distribution an expression stands for; null for anything else, and after a message where a
  /// parameter is not as it must be.
  static @Nullable Member of(Expr expr, Frame frame) {
    if (!(expr instanceof Normal call && call.head() instanceof Symbol head && head.isSystem())) {
      return null;
    }
    Family family = Families.named(head.name());
    if (family == null) {
      return null;
    }
    Expr[] parameters = Defaults.of(family, call);
    if (parameters == null) {
      return null;
    }
    Map<Symbol, Expr> values = new HashMap<>();
    for (int i = 0; i < parameters.length; i++) {
      Limit limit = family.limits().get(i);
      Num n = Numerics.number(parameters[i], 0, frame);
      if (n != null && !limit.holds(n)) {
        frame.message(limit.message().by(family.name()), parameters[i], Int.of(i + 1L), expr);
        return null;
      }
      values.put(Formula.name(family.parameters().get(i)), parameters[i]);
    }
    return new Member(family, values, expr);
  }

  /// Whether all parameters are numbers.
  boolean isNumeric(Frame frame) {
    return values.values().stream().allMatch(value -> Numerics.isNumeric(value, frame));
  }

  /// Whether all parameters are exact numbers.
  boolean isExact() {
    return values.values().stream().allMatch(value -> value instanceof Num n && n.isExact());
  }

  /// The machine value of a parameter.
  double parameter(String name, Frame frame) {
    return Numerics.machine(values.getOrDefault(Formula.name(name), Int.ZERO), frame);
  }

  /// Whether the family has a formula for this.
  boolean gives(String what) {
    return family.formulas().containsKey(what);
  }

  /// The value of a formula; null where there is none.
  @Nullable Expr value(String what, Frame frame) {
    String text = family.formulas().get(what);
    return text == null ? null : chosen(new Formula(text).with(values), frame);
  }

  /// The value of a formula at a point; null where there is none.
  @Nullable Expr at(String what, String variable, Expr point, Frame frame) {
    String text = family.formulas().get(what);
    if (text == null) {
      return null;
    }
    Map<Symbol, Expr> all = new HashMap<>(values);
    all.put(Formula.name(variable), point);
    return chosen(new Formula(text).with(all), frame);
  }

  /// The least value, evaluated.
  Expr low(Frame frame) {
    return frame.evaluate(new Formula(family.low()).with(values));
  }

  /// The largest value, evaluated.
  Expr high(Frame frame) {
    return frame.evaluate(new Formula(family.high()).with(values));
  }

  /// Evaluates; of a `Piecewise` only the piece whose condition is true, where all before are
  /// false.
  private static Expr chosen(Expr expr, Frame frame) {
    if (!(expr instanceof Normal pieces
        && pieces.is(Symbol.system("Piecewise"), 2)
        && pieces.arg(0) instanceof Normal list)) {
      return frame.evaluate(expr);
    }
    List<Expr> open = new ArrayList<>();
    for (Expr piece : list.args()) {
      Normal pair = (Normal) piece;
      Expr condition = frame.evaluate(pair.arg(1));
      if (condition.equals(Sym.TRUE)) {
        Expr value = chosen(pair.arg(0), frame);
        return open.isEmpty() ? value : piecewise(open, value);
      }
      if (!condition.equals(Sym.FALSE)) {
        open.add(Call.list(frame.evaluate(pair.arg(0)), condition));
      }
    }
    Expr rest = chosen(pieces.arg(1), frame);
    return open.isEmpty() ? rest : piecewise(open, rest);
  }

  private static Expr piecewise(List<Expr> pieces, Expr rest) {
    return Call.of(Symbol.system("Piecewise"), Call.list(pieces), rest);
  }
}
