package org.scheelite.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Pattern matching as it is defined, without any thought of speed: all ways in which a pattern
/// matches, in the language's order.
final class PlainMatcher {
  /// The head whose arguments may stand in any order.
  static final Symbol ANY_ORDER = Symbol.of("Global`o");

  private PlainMatcher() {}

  /// All bindings with which a pattern matches a run of arguments.
  static List<Map<Expr, Expr>> matches(Expr pattern, List<Expr> run, Map<Expr, Expr> bound) {
    if (!(pattern instanceof Call call)) {
      return only(run.size() == 1 && run.getFirst().equals(pattern), bound);
    }
    String head = call.head() instanceof Symbol symbol && symbol.isSystem() ? symbol.name() : "";
    return switch (head) {
      case "Blank" -> only(run.size() == 1 && haveHead(run, call), bound);
      case "BlankSequence" -> only(!run.isEmpty() && haveHead(run, call), bound);
      case "BlankNullSequence" -> only(haveHead(run, call), bound);
      case "Pattern" -> named(call, run, bound);
      case "Alternatives" -> alternatives(call, run, bound);
      case "Except" -> except(call, run, bound);
      case "Repeated" -> repeated(call, run, 1, bound);
      case "RepeatedNull" -> repeated(call, run, 0, bound);
      case "PatternSequence" -> inTurn(call.args(), run, bound);
      case "Optional" -> optional(call, run, bound);
      case "Longest", "Shortest", "HoldPattern" -> matches(call.arg(0), run, bound);
      case "Verbatim" -> only(run.size() == 1 && run.getFirst().equals(call.arg(0)), bound);
      default -> compound(call, run, bound);
    };
  }

  private static List<Map<Expr, Expr>> only(boolean holds, Map<Expr, Expr> bound) {
    return holds ? List.of(bound) : List.of();
  }

  private static boolean haveHead(List<Expr> run, Call blank) {
    return blank.size() == 0 || run.stream().allMatch(x -> x.head().equals(blank.arg(0)));
  }

  private static List<Map<Expr, Expr>> named(Call call, List<Expr> run, Map<Expr, Expr> bound) {
    var found = new ArrayList<Map<Expr, Expr>>();
    for (Map<Expr, Expr> inner : matches(call.arg(1), run, bound)) {
      bind(
          call.arg(0), run.size() == 1 ? run.getFirst() : Call.of(Sym.SEQUENCE, run), inner, found);
    }
    return found;
  }

  private static void bind(
      Expr name, Expr value, Map<Expr, Expr> bound, List<Map<Expr, Expr>> found) {
    Expr old = bound.get(name);
    if (old == null) {
      var copy = new HashMap<>(bound);
      copy.put(name, value);
      found.add(copy);
    } else if (old.equals(value)) {
      found.add(bound);
    }
  }

  private static List<Map<Expr, Expr>> alternatives(
      Call call, List<Expr> run, Map<Expr, Expr> bound) {
    var found = new ArrayList<Map<Expr, Expr>>();
    call.args().forEach(part -> found.addAll(matches(part, run, bound)));
    return found;
  }

  private static List<Map<Expr, Expr>> except(Call call, List<Expr> run, Map<Expr, Expr> bound) {
    if (!matches(call.arg(0), run, bound).isEmpty()) {
      return List.of();
    }
    return call.size() == 1 ? only(run.size() == 1, bound) : matches(call.arg(1), run, bound);
  }

  /// One argument after the other matches the same part.
  private static List<Map<Expr, Expr>> repeated(
      Call call, List<Expr> run, int least, Map<Expr, Expr> bound) {
    int most = call.size() == 2 && call.arg(1) instanceof Int(long n) ? (int) n : Integer.MAX_VALUE;
    if (run.size() < least || run.size() > most) {
      return List.of();
    }
    List<Map<Expr, Expr>> found = List.of(bound);
    for (Expr arg : run) {
      var next = new ArrayList<Map<Expr, Expr>>();
      found.forEach(inner -> next.addAll(matches(call.arg(0), List.of(arg), inner)));
      found = next;
    }
    return found;
  }

  private static List<Map<Expr, Expr>> optional(Call call, List<Expr> run, Map<Expr, Expr> bound) {
    if (!run.isEmpty()) {
      return matches(call.arg(0), run, bound);
    }
    var found = new ArrayList<Map<Expr, Expr>>();
    bind(((Call) call.arg(0)).arg(0), call.arg(1), bound, found);
    return found;
  }

  private static List<Map<Expr, Expr>> compound(Call call, List<Expr> run, Map<Expr, Expr> bound) {
    if (run.size() != 1 || !(run.getFirst() instanceof Call expr)) {
      return List.of();
    }
    var found = new ArrayList<Map<Expr, Expr>>();
    for (Map<Expr, Expr> inner : matches(call.head(), List.of(expr.head()), bound)) {
      List<List<Expr>> orders =
          expr.head().equals(ANY_ORDER) ? permutations(expr.args()) : List.of(expr.args());
      orders.forEach(args -> found.addAll(inTurn(call.args(), args, inner)));
    }
    return found;
  }

  private static List<List<Expr>> permutations(List<Expr> args) {
    if (args.isEmpty()) {
      return List.of(List.of());
    }
    var all = new ArrayList<List<Expr>>();
    for (int i = 0; i < args.size(); i++) {
      var rest = new ArrayList<>(args);
      Expr first = rest.remove(i);
      for (List<Expr> order : permutations(rest)) {
        var whole = new ArrayList<Expr>(List.of(first));
        whole.addAll(order);
        all.add(whole);
      }
    }
    return all;
  }

  /// Each pattern takes a run, shorter ones first, but for those that prefer longer ones.
  private static List<Map<Expr, Expr>> inTurn(
      List<Expr> patterns, List<Expr> args, Map<Expr, Expr> bound) {
    if (patterns.isEmpty()) {
      return only(args.isEmpty(), bound);
    }
    var found = new ArrayList<Map<Expr, Expr>>();
    boolean longest =
        patterns.getFirst() instanceof Call call && (call.is(Sym.LONGEST) || call.is(Sym.OPTIONAL));
    for (int i = 0; i <= args.size(); i++) {
      int length = longest ? args.size() - i : i;
      List<Expr> run = args.subList(0, length);
      for (Map<Expr, Expr> inner : matches(patterns.getFirst(), run, bound)) {
        found.addAll(
            inTurn(patterns.subList(1, patterns.size()), args.subList(length, args.size()), inner));
      }
    }
    return found;
  }
}
