package org.scheelite.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// A compiled rule `left -> right`: where the pattern matches, the right side with names filled in.
///
/// A left side whose head is flat also matches a part of the arguments, where it does not match all
/// of them; the others stay around the result.
public final class RewriteRule {
  private static final Symbol BEFORE = Symbol.of("Internal`Private`before");
  private static final Symbol AFTER = Symbol.of("Internal`Private`after");

  private final Matcher matcher;
  private final Template right;
  private final @Nullable Template condition;
  private final boolean guarded;
  private final int size;

  /// The same rule for a part of the arguments, under a flat head.
  private final @Nullable RewriteRule partial;

  private RewriteRule(
      Matcher matcher,
      Template right,
      @Nullable Template condition,
      boolean guarded,
      int size,
      @Nullable RewriteRule partial) {
    this.matcher = matcher;
    this.right = right;
    this.condition = condition;
    this.guarded = guarded;
    this.size = size;
    this.partial = partial;
  }

  /// Compiles a rule.
  public static RewriteRule of(Expr left, Expr right, MatchContext context) {
    OptionNames written = OptionNames.of(left, right);
    Expr plain = written.left();
    RewriteRule partial =
        isFlat(plain, context) ? compiled(plain, written.right(), true, null, context) : null;
    return compiled(plain, written.right(), false, partial, context);
  }

  private static boolean isFlat(Expr left, MatchContext context) {
    return left instanceof Call call
        && call.size() > 0
        && call.head() instanceof Symbol head
        && context.isFlat(head);
  }

  private static RewriteRule compiled(
      Expr left, Expr right, boolean ofPart, @Nullable RewriteRule partial, MatchContext context) {
    Expr result = right;
    Expr condition = null;
    if (right instanceof Call call && call.is(Sym.CONDITION, 2)) {
      result = call.arg(0);
      condition = call.arg(1);
    }
    Expr pattern = left;
    if (ofPart && left instanceof Call call && call.head() instanceof Symbol head) {
      boolean orderless = context.isOrderless(head);
      pattern = extended(call, orderless);
      result = Call.of(head, orderless ? List.of(result, AFTER) : List.of(BEFORE, result, AFTER));
    }
    Matcher matcher = Matcher.of(pattern, context);
    Names names = matcher.names();
    return new RewriteRule(
        matcher,
        Template.of(result, names),
        condition == null ? null : Template.of(condition, names),
        isGuarded(right),
        fixedSize(pattern, context),
        partial);
  }

  private static Call extended(Call left, boolean orderless) {
    var args = new ArrayList<Expr>(left.args());
    if (!orderless) {
      args.addFirst(rest(BEFORE));
    }
    args.add(rest(AFTER));
    return Call.of(left.head(), args);
  }

  private static Expr rest(Symbol name) {
    return Call.of(Sym.PATTERN, name, Call.of(Sym.BLANK_NULL_SEQUENCE));
  }

  /// The number of arguments a match must have, or -1 where it may vary.
  private static int fixedSize(Expr pattern, MatchContext context) {
    if (!(pattern instanceof Call call)
        || !(call.head() instanceof Symbol head)
        || context.isFlat(head)
        || call.is(Sym.CONDITION)
        || call.is(Sym.HOLD_PATTERN)) {
      return -1;
    }
    boolean fixed =
        new PatternCompiler(new Names(), context).compile(pattern) instanceof Calls.Fixed;
    return fixed ? call.size() : -1;
  }

  /// Whether the condition stands inside a scoping construct, whose variables it may use.
  private static boolean isGuarded(Expr right) {
    if (!(right instanceof Call call) || call.size() < 2) {
      return false;
    }
    boolean scoping = call.is(Sym.MODULE) || call.is(Sym.WITH) || call.is(Sym.BLOCK);
    Expr body = call.arg(call.size() - 1);
    return scoping
        && body instanceof Call inner
        && (inner.is(Sym.CONDITION, 2) || isGuarded(inner));
  }

  /// The right side for the first match, or null where the rule does not apply. It is not yet
  /// evaluated, except where a condition in it had to be.
  public @Nullable Expr apply(Expr expr, MatchContext context) {
    Expr result = applyWhole(expr, context);
    return result != null || partial == null ? result : partial.applyWhole(expr, context);
  }

  private @Nullable Expr applyWhole(Expr expr, MatchContext context) {
    if (size >= 0 && expr instanceof Call call && call.size() != size) {
      return null;
    }
    if (condition == null && !guarded) {
      Bindings bindings = matcher.match(expr, context);
      return bindings == null ? null : right.fill(bindings.values());
    }
    var found = new ArrayList<Expr>(1);
    matcher.find(expr, context, bindings -> accept(bindings, context, found));
    return found.isEmpty() ? null : found.getFirst();
  }

  /// The right sides for all matches, at most `limit`.
  public List<Expr> applyAll(Expr expr, MatchContext context, int limit) {
    var found = new ArrayList<Expr>();
    matcher.find(
        expr,
        context,
        bindings -> {
          accept(bindings, context, found);
          return found.size() >= limit;
        });
    return found.isEmpty() && partial != null ? partial.applyAll(expr, context, limit) : found;
  }

  private boolean accept(Bindings bindings, MatchContext context, List<Expr> found) {
    if (condition != null
        && !context.evaluate(condition.fill(bindings.values())).equals(Sym.TRUE)) {
      return false;
    }
    Expr filled = right.fill(bindings.values());
    Expr result = guarded ? context.evaluateGuarded(filled) : filled;
    return result != null && found.add(result);
  }
}
