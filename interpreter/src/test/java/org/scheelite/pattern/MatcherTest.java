package org.scheelite.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scheelite.expr.Call;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// The matcher finds the same ways, in the same order, as the plain definition of matching.
class MatcherTest {
  private static final int ROUNDS = 40_000;
  private static final List<Expr> NAMES =
      List.of(Symbol.of("Global`x"), Symbol.of("Global`y"), Symbol.of("Global`z"));
  private static final List<Expr> ATOMS =
      List.of(Symbol.of("Global`a"), Symbol.of("Global`b"), Int.ONE, Int.of(2));
  private static final Symbol F = Symbol.of("Global`f");
  private static final Symbol RESULT = Symbol.of("Global`result");

  @Test
  void findsAllWaysInOrder() {
    var random = new Random(11);
    for (int i = 0; i < ROUNDS; i++) {
      Expr expr = expr(random, 2, F);
      Expr pattern = pattern(random, 2, F);
      String what = pattern + " in " + expr;
      assertEquals(plain(pattern, expr), real(pattern, expr), what);
    }
  }

  @Test
  void findsTheSameSetsInAnyOrder() {
    var random = new Random(12);
    for (int i = 0; i < ROUNDS / 4; i++) {
      Expr expr = expr(random, 1, PlainMatcher.ANY_ORDER);
      Expr pattern = pattern(random, 1, PlainMatcher.ANY_ORDER);
      String what = pattern + " in " + expr;
      var plain = new HashSet<>(plain(pattern, expr).stream().map(MatcherTest::sorted).toList());
      var real = new HashSet<>(real(pattern, expr).stream().map(MatcherTest::sorted).toList());
      assertEquals(plain, real, what);
    }
  }

  @Test
  void mostTrialsMatchNowAndThen() {
    var random = new Random(11);
    int matches = 0;
    for (int i = 0; i < 2_000; i++) {
      Expr expr = expr(random, 2, F);
      matches += plain(pattern(random, 2, F), expr).isEmpty() ? 0 : 1;
    }
    assertTrue(matches > 200, matches + " of 2000");
  }

  /// The results with runs in canonical order, where the order of arguments does not matter.
  private static Expr sorted(Expr result) {
    var parts = new ArrayList<Expr>();
    for (Expr part : ((Call) result).args()) {
      var args = new ArrayList<>(((Call) part).args());
      args.sort(CanonicalOrder.INSTANCE);
      parts.add(Call.of(RESULT, args));
    }
    return Call.of(RESULT, parts);
  }

  private static List<Expr> real(Expr pattern, Expr expr) {
    var holders = NAMES.stream().map(name -> Call.of(RESULT, name)).toList();
    RewriteRule rule = RewriteRule.of(pattern, Call.of(RESULT, holders), new Context());
    return rule.applyAll(expr, new Context(), Integer.MAX_VALUE);
  }

  private static List<Expr> plain(Expr pattern, Expr expr) {
    var results = new ArrayList<Expr>();
    for (Map<Expr, Expr> bound : PlainMatcher.matches(pattern, List.of(expr), Map.of())) {
      var parts = new ArrayList<Expr>();
      for (Expr name : NAMES) {
        parts.add(holder(name, bound.get(name), pattern));
      }
      results.add(Call.of(RESULT, parts));
    }
    return results;
  }

  private static Expr holder(Expr name, @Nullable Expr value, Expr pattern) {
    if (value == null) {
      return mentions(pattern, name) ? Call.of(RESULT) : Call.of(RESULT, name);
    }
    return value instanceof Call run && run.is(Sym.SEQUENCE)
        ? Call.of(RESULT, run.args())
        : Call.of(RESULT, value);
  }

  private static boolean mentions(Expr expr, Expr name) {
    return expr.equals(name)
        || expr instanceof Call call && call.args().stream().anyMatch(arg -> mentions(arg, name));
  }

  private static Expr expr(Random random, int depth, Symbol head) {
    if (depth == 0 || random.nextInt(8) == 0) {
      return pick(ATOMS, random);
    }
    var args = new ArrayList<Expr>();
    for (int i = random.nextInt(5); i > 0; i--) {
      args.add(random.nextInt(3) == 0 ? expr(random, depth - 1, head) : pick(ATOMS, random));
    }
    if (head.equals(PlainMatcher.ANY_ORDER)) {
      args.sort(CanonicalOrder.INSTANCE);
    }
    return Call.of(head, args);
  }

  private static Expr pattern(Random random, int depth, Symbol head) {
    var parts = new ArrayList<Expr>();
    for (int i = random.nextInt(4); i > 0; i--) {
      parts.add(part(random, depth - 1, head));
    }
    return Call.of(head, parts);
  }

  private static Expr part(Random random, int depth, Symbol head) {
    Expr name = pick(NAMES, random);
    return switch (random.nextInt(14)) {
      case 0 -> pick(ATOMS, random);
      case 1 -> Call.of(Sym.BLANK);
      case 2 -> Call.of(Sym.BLANK, Sym.INTEGER);
      case 3, 4 -> Call.of(Sym.PATTERN, name, Call.of(Sym.BLANK));
      case 5 -> Call.of(Sym.PATTERN, name, Call.of(Sym.BLANK_SEQUENCE));
      case 6 -> Call.of(Sym.PATTERN, name, Call.of(Sym.BLANK_NULL_SEQUENCE));
      case 7 -> Call.of(Sym.LONGEST, Call.of(Sym.PATTERN, name, Call.of(Sym.BLANK_SEQUENCE)));
      case 8 -> Call.of(Sym.ALTERNATIVES, single(random, depth, head), single(random, depth, head));
      case 9 -> Call.of(Sym.REPEATED, single(random, depth, head));
      case 10 -> Call.of(Sym.REPEATED_NULL, pick(ATOMS, random), Int.of(2));
      case 11 -> Call.of(Sym.EXCEPT, pick(ATOMS, random));
      case 12 -> Call.of(Sym.OPTIONAL, Call.of(Sym.PATTERN, name, Call.of(Sym.BLANK)), Int.of(7));
      default -> depth > 0 ? pattern(random, depth, head) : Call.of(Sym.BLANK, head);
    };
  }

  /// A part that takes one argument.
  private static Expr single(Random random, int depth, Symbol head) {
    Expr name = pick(NAMES, random);
    return switch (random.nextInt(4)) {
      case 0 -> Call.of(Sym.BLANK, Sym.INTEGER);
      case 1 -> Call.of(Sym.PATTERN, name, Call.of(Sym.BLANK));
      case 2 -> depth > 0 ? pattern(random, depth, head) : pick(ATOMS, random);
      default -> pick(ATOMS, random);
    };
  }

  private static Expr pick(List<Expr> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /// Nothing is evaluated here.
  private record Context() implements MatchContext {
    @Override
    public Expr evaluate(Expr expr) {
      return expr;
    }

    @Override
    public Expr evaluateGuarded(Expr right) {
      return right;
    }

    @Override
    public boolean isFlat(Symbol symbol) {
      return false;
    }

    @Override
    public boolean isOrderless(Symbol symbol) {
      return symbol.equals(PlainMatcher.ANY_ORDER);
    }

    @Override
    public boolean isOneIdentity(Symbol symbol) {
      return false;
    }

    @Override
    public @Nullable Expr defaultValue(Symbol head, int position, int size) {
      return null;
    }

    @Override
    public void poll() {}
  }
}
