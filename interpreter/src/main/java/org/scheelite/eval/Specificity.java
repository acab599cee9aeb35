package org.scheelite.eval;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.pattern.Matcher;

/// Which of two definitions is tried first: the more specific one.
///
/// Left sides are compared part by part: literal before typed blank before bare blank before runs;
/// a pattern with a test or condition before the same one without.
final class Specificity {
  private Specificity() {}

  /// Negative where the first definition is more specific, 0 where they cannot be told apart.
  static int compare(Expr left, Expr right, Expr otherLeft, Expr otherRight) {
    int order = parts(left, otherLeft);
    return order != 0 ? order : Boolean.compare(hasCondition(otherRight), hasCondition(right));
  }

  private static int parts(Expr a, Expr b) {
    int rank = rank(a) - rank(b);
    if (rank != 0) {
      return rank;
    }
    if (!(a instanceof Call x) || !(b instanceof Call y)) {
      return 0;
    }
    if (x.is(Sym.HOLD_PATTERN, 1) && y.is(Sym.HOLD_PATTERN, 1)) {
      return parts(x.arg(0), y.arg(0));
    }
    Call innerX = bare(x);
    Call innerY = bare(y);
    if (innerX != x || innerY != y) {
      int inner = parts(innerX, innerY);
      return inner != 0 ? inner : narrowings(y) - narrowings(x);
    }
    if (isBlank(x)) {
      return y.size() - x.size(); // a blank with a head is the more specific one
    }
    for (int i = 0; i < Math.min(x.size(), y.size()); i++) {
      int order = parts(x.arg(i), y.arg(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /// 0 for literals, then compounds with patterns, single blanks, defaults, runs.
  private static int rank(Expr expr) {
    if (Matcher.isLiteral(expr)) {
      return 0;
    }
    Call call = bare((Call) expr);
    if (call.is(Sym.BLANK)) {
      return call.size() > 0 ? 2 : 3;
    }
    if (call.is(Sym.OPTIONAL)) {
      return 4;
    }
    if (call.is(Sym.BLANK_SEQUENCE) || call.is(Sym.REPEATED)) {
      return 5;
    }
    if (call.is(Sym.BLANK_NULL_SEQUENCE) || call.is(Sym.REPEATED_NULL)) {
      return 6;
    }
    return call.is(Sym.OPTIONS_PATTERN) ? 7 : 1;
  }

  /// The pattern inside names, tests and conditions.
  private static Call bare(Call call) {
    Expr inner = call;
    while (inner instanceof Call c) {
      if (c.is(Sym.PATTERN, 2) && c.arg(1) instanceof Call) {
        inner = c.arg(1);
      } else if ((c.is(Sym.PATTERN_TEST, 2) || c.is(Sym.CONDITION, 2))
          && c.arg(0) instanceof Call) {
        inner = c.arg(0);
      } else {
        return c;
      }
    }
    return call;
  }

  private static int narrowings(Call call) {
    int count = 0;
    Expr inner = call;
    while (inner instanceof Call c && c.size() == 2) {
      if (c.is(Sym.PATTERN)) {
        inner = c.arg(1);
      } else if (c.is(Sym.PATTERN_TEST) || c.is(Sym.CONDITION)) {
        count++;
        inner = c.arg(0);
      } else {
        break;
      }
    }
    return count;
  }

  private static boolean isBlank(Call call) {
    return call.is(Sym.BLANK) || call.is(Sym.BLANK_SEQUENCE) || call.is(Sym.BLANK_NULL_SEQUENCE);
  }

  private static boolean hasCondition(Expr right) {
    return right instanceof Call call && call.is(Sym.CONDITION, 2);
  }

  /// Whether two conditional right sides have the same condition, so that one replaces the other.
  static boolean sameCondition(Expr a, Expr b) {
    if (!hasCondition(a) && !hasCondition(b)) {
      return true;
    }
    return hasCondition(a) && hasCondition(b) && ((Call) a).arg(1).equals(((Call) b).arg(1));
  }

  /// Whether two left sides are the same pattern but for the names in it.
  static boolean samePattern(Expr a, Expr b) {
    return same(a, b, new HashMap<>(), new HashMap<>());
  }

  private static boolean same(Expr a, Expr b, Map<Symbol, Symbol> forth, Map<Symbol, Symbol> back) {
    if (a instanceof Symbol x && b instanceof Symbol y && forth.containsKey(x)) {
      return Objects.equals(y, forth.get(x)) && Objects.equals(x, back.get(y));
    }
    if (!(a instanceof Call x) || !(b instanceof Call y) || x.size() != y.size()) {
      return a.equals(b);
    }
    if (x.is(Sym.PATTERN, 2)
        && y.is(Sym.PATTERN, 2)
        && x.arg(0) instanceof Symbol nameX
        && y.arg(0) instanceof Symbol nameY) {
      Symbol known = forth.putIfAbsent(nameX, nameY);
      Symbol knownBack = back.putIfAbsent(nameY, nameX);
      if (known != null && !known.equals(nameY) || knownBack != null && !knownBack.equals(nameX)) {
        return false;
      }
      return same(x.arg(1), y.arg(1), forth, back);
    }
    if (!same(x.head(), y.head(), forth, back)) {
      return false;
    }
    for (int i = 0; i < x.size(); i++) {
      if (!same(x.arg(i), y.arg(i), forth, back)) {
        return false;
      }
    }
    return true;
  }
}
