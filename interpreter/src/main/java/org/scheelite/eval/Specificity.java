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
/// a pattern with a test or condition before the same one without, `f[x_, x_]` before `f[x_, y_]`.
/// One is more specific than another only if none of its parts is less so; definitions of which
/// this cannot be said stay in the order in which they were given.
final class Specificity {
  /// Neither is more specific, and they are not the same.
  private static final int APART = 2;

  private Specificity() {}

  /// Negative where the first definition is more specific, 0 where they cannot be told apart.
  static int compare(Expr left, Expr right, Expr otherLeft, Expr otherRight) {
    int order = both(parts(left, otherLeft), Integer.compare(repeats(otherLeft), repeats(left)));
    if (order == 0) {
      return Boolean.compare(hasCondition(otherRight), hasCondition(right));
    }
    return order == APART ? 0 : order;
  }

  /// Both orders together: one that contradicts another leaves the wholes apart.
  private static int both(int order, int other) {
    if (order == 0 || order == other) {
      return other;
    }
    return other == 0 ? order : APART;
  }

  /// -1 where `a` is more specific, 1 where `b` is, 0 where they are alike, or [#APART].
  private static int parts(Expr a, Expr b) {
    boolean literal = Matcher.isLiteral(a);
    if (literal || Matcher.isLiteral(b)) {
      boolean alike = literal && Matcher.isLiteral(b);
      return alike ? (a.equals(b) ? 0 : APART) : literal ? -1 : 1;
    }
    if (!(a instanceof Call x) || !(b instanceof Call y)) {
      return APART;
    }
    Call innerX = bare(x);
    Call innerY = bare(y);
    if (innerX != x || innerY != y) {
      int narrower = Integer.compare(narrowings(y), narrowings(x));
      return both(parts(innerX, innerY), narrower);
    }
    int rank = Integer.compare(rank(x), rank(y));
    if (rank != 0) {
      boolean oneOf = x.is(Sym.ALTERNATIVES) || y.is(Sym.ALTERNATIVES);
      return oneOf && Math.max(rank(x), rank(y)) == 2 ? APART : rank;
    }
    if (isBlank(x)) {
      int typed = Integer.compare(y.size(), x.size());
      return typed == 0 && !x.equals(y) ? APART : typed;
    }
    return x.head().equals(y.head()) || isPattern(x.head()) || isPattern(y.head())
        ? arguments(x, y)
        : APART;
  }

  private static boolean isPattern(Expr head) {
    return !Matcher.isLiteral(head);
  }

  private static int arguments(Call x, Call y) {
    int order = x.head().equals(y.head()) ? 0 : parts(x.head(), y.head());
    int common = Math.min(x.size(), y.size());
    for (int i = 0; i < common; i++) {
      order = both(order, parts(x.arg(i), y.arg(i)));
    }
    if (x.size() == y.size()) {
      return order;
    }
    Call longer = x.size() > y.size() ? x : y;
    for (int i = common; i < longer.size(); i++) {
      if (Matcher.isLiteral(longer.arg(i)) || rank(bare((Call) longer.arg(i))) < 4) {
        return order;
      }
    }
    return both(order, longer == x ? 1 : -1);
  }

  /// How often a name of a pattern stands in it again.
  private static int repeats(Expr pattern) {
    var names = new HashMap<Expr, Integer>();
    count(pattern, names);
    return names.values().stream().mapToInt(times -> times - 1).sum();
  }

  private static void count(Expr expr, Map<Expr, Integer> names) {
    if (expr instanceof Call call) {
      if (call.is(Sym.PATTERN, 2)) {
        names.merge(call.arg(0), 1, Integer::sum);
      }
      count(call.head(), names);
      call.args().forEach(arg -> count(arg, names));
    }
  }

  /// 1 for compounds with patterns, then single blanks, defaults, runs.
  private static int rank(Call call) {
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
