package org.scheelite.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// A compiled rule or list of rules, tried in order, as `Replace` and its kin take them.
public final class Rewriter {
  private final List<RewriteRule> rules;

  private Rewriter(List<RewriteRule> rules) {
    this.rules = rules;
  }

  /// Compiles a rule, a list of rules, an association or a `Dispatch` of these; null for anything
  /// else.
  public static @Nullable Rewriter of(Expr spec, MatchContext context) {
    if (spec instanceof Call call && call.code() instanceof Rewriter known) {
      return known;
    }
    var rules = new ArrayList<RewriteRule>();
    if (!collect(spec, rules, context)) {
      return null;
    }
    var rewriter = new Rewriter(rules);
    if (spec instanceof Call call) {
      call.code(rewriter);
    }
    return rewriter;
  }

  private static boolean collect(Expr spec, List<RewriteRule> rules, MatchContext context) {
    if (spec instanceof Assoc assoc) {
      assoc.forEach(e -> rules.add(RewriteRule.of(e.key(), e.value(), context)));
      return true;
    }
    if (!(spec instanceof Call call) || !(call.head() instanceof Symbol head)) {
      return false;
    }
    if (call.is(Sym.RULE, 2) || call.is(Sym.RULE_DELAYED, 2)) {
      rules.add(RewriteRule.of(call.arg(0), call.arg(1), context));
      return true;
    }
    if (!call.is(Sym.LIST) && !head.name().equals("Dispatch")) {
      return false;
    }
    for (Expr part : call.args()) {
      if (!collect(part, rules, context)) {
        return false;
      }
    }
    return true;
  }

  /// The result of the first rule that applies to the whole of `expr`, not yet evaluated; null
  /// where none does.
  public @Nullable Expr apply(Expr expr, MatchContext context) {
    for (RewriteRule rule : rules) {
      Expr result = rule.apply(expr, context);
      if (result != null) {
        return result;
      }
    }
    return null;
  }

  /// The results of all rules for all matches, at most `limit`.
  public List<Expr> applyAll(Expr expr, MatchContext context, int limit) {
    var found = new ArrayList<Expr>();
    for (RewriteRule rule : rules) {
      if (found.size() < limit) {
        found.addAll(rule.applyAll(expr, context, limit - found.size()));
      }
    }
    return found;
  }
}
