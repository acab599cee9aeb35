package org.scheelite.std.number.special.function;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Terms;
import org.scheelite.syntax.Parsed;
import org.scheelite.syntax.Parser;

/// Arguments at which a function has a simple value.
///
/// @param places the arguments; `Any` stands for all, `Integer` for whole numbers
/// @param values the values there
record ExactValues(List<Normal> places, List<Expr> values) {

  /// Reads `{{a, b} -> value, ...}`.
  static ExactValues of(String text) {
    if (!(Parser.standard().parse(text) instanceof Parsed.Complete complete)) {
      throw new IllegalArgumentException(text);
    }
    Normal rules = (Normal) complete.statements().getFirst().expr(Symbol::system);
    var places = new ArrayList<Normal>();
    var values = new ArrayList<Expr>();
    for (Expr rule : rules.args()) {
      places.add((Normal) ((Normal) rule).arg(0));
      values.add(((Normal) rule).arg(1));
    }
    return new ExactValues(places, values);
  }

  /// The value, not evaluated; null where none is known.
  @Nullable Expr at(Expr... args) {
    for (int i = 0; i < places.size(); i++) {
      if (fits(places.get(i), args)) {
        return values.get(i);
      }
    }
    return null;
  }

  private static boolean fits(Normal place, Expr[] args) {
    for (int i = 0; i < args.length; i++) {
      if (!fits(place.arg(i), args[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Expr wanted, Expr arg) {
    if (wanted instanceof Symbol symbol) {
      switch (symbol.name()) {
        case "Any" -> {
          return true;
        }
        case "Integer" -> {
          return arg instanceof Whole;
        }
        case "Infinity" -> {
          return Infinities.sign(arg) > 0;
        }
        default -> {
          return wanted.equals(arg);
        }
      }
    }
    boolean negative =
        wanted instanceof Normal product
            && product.size() > 0
            && wanted.toString().contains("Infinity");
    return negative ? Infinities.sign(arg) < 0 : wanted.equals(arg) || isNegated(wanted, arg);
  }

  /// Whether a literal such as `-1` or `1/2` in the table is the number asked for.
  private static boolean isNegated(Expr wanted, Expr arg) {
    return arg instanceof org.scheelite.expr.Num n
        && n.isExact()
        && Literals.number(wanted) instanceof org.scheelite.expr.Num number
        && Terms.difference(number, n).equals(org.scheelite.expr.Int.ZERO);
  }
}
