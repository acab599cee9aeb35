package org.scheelite.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Accelerator;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.pattern.Matcher;
import org.scheelite.pattern.RewriteRule;

/// The rules of one kind that a symbol has, most specific first.
///
/// Rules without patterns are found by looking the expression up; the others are tried in order. A
/// list is frozen once it is shared: [#with] and [#without] make new ones, except for literal rules
/// added in a row, which share one growing index.
final class RuleList {

  /// How many calls it takes to look for a quicker way.
  private static final long FIRST_TRIAL = 64;

  /// One rule; compiled when first used.
  private static final class Entry {
    final Expr left;
    final Expr right;
    private final boolean returns;
    private @Nullable RewriteRule compiled;

    Entry(Expr left, Expr right) {
      this.left = left;
      this.right = right;
      this.returns = mentionsReturn(right);
    }

    /// The right side where the rule applies, or null; already evaluated where it may `Return`.
    @Nullable Expr apply(Expr expr, Evaluation context) {
      RewriteRule rule = compiled;
      if (rule == null) {
        rule = RewriteRule.of(left, right, context);
        compiled = rule;
      }
      Expr result = rule.apply(expr, context);
      return result != null && returns ? context.evaluateReturning(result) : result;
    }

    private static boolean mentionsReturn(Expr expr) {
      if (!(expr instanceof Call call)) {
        return false;
      }
      boolean found = call.is(Sym.RETURN) || mentionsReturn(call.head());
      for (int i = 0; !found && i < call.size(); i++) {
        found = mentionsReturn(call.arg(i));
      }
      return found;
    }
  }

  /// Literal rules by left side. A list sees the entries below its own `literals` count.
  private final Map<Expr, Entry> index;

  private final List<Entry> literalOrder;
  private final int literals;
  private final List<Entry> patterns;
  private Accelerator.@Nullable Function quick;
  private long calls;
  private long nextTrial = FIRST_TRIAL;

  private RuleList(
      Map<Expr, Entry> index, List<Entry> literalOrder, int literals, List<Entry> patterns) {
    this.index = index;
    this.literalOrder = literalOrder;
    this.literals = literals;
    this.patterns = patterns;
  }

  static RuleList empty() {
    return new RuleList(new HashMap<>(), new ArrayList<>(), 0, List.of());
  }

  boolean isEmpty() {
    return literals == 0 && patterns.isEmpty();
  }

  /// With one more rule, or with the right side of the one with this left side replaced.
  RuleList with(Expr left, Expr right) {
    var entry = new Entry(left, right);
    if (Matcher.isLiteral(left)) {
      return withLiteral(entry);
    }
    var copy = new ArrayList<>(patterns);
    for (int i = 0; i < copy.size(); i++) {
      if (Specificity.samePattern(copy.get(i).left, left)
          && Specificity.sameCondition(copy.get(i).right, right)) {
        copy.set(i, entry);
        return new RuleList(index, literalOrder, literals, copy);
      }
    }
    int place = copy.size();
    for (int i = 0; i < copy.size(); i++) {
      if (Specificity.compare(left, right, copy.get(i).left, copy.get(i).right) < 0) {
        place = i;
        break;
      }
    }
    copy.add(place, entry);
    return new RuleList(index, literalOrder, literals, copy);
  }

  private RuleList withLiteral(Entry entry) {
    boolean newest = literals == literalOrder.size();
    if (newest && !index.containsKey(entry.left)) {
      index.put(entry.left, entry);
      literalOrder.add(entry);
      return new RuleList(index, literalOrder, literals + 1, patterns);
    }
    var order = new ArrayList<>(literalOrder.subList(0, literals));
    order.removeIf(old -> old.left.equals(entry.left));
    order.add(entry);
    return indexed(order, patterns);
  }

  private static RuleList indexed(List<Entry> order, List<Entry> patterns) {
    var index = new HashMap<Expr, Entry>();
    order.forEach(entry -> index.put(entry.left, entry));
    return new RuleList(index, new ArrayList<>(order), order.size(), patterns);
  }

  /// Without the rule with this left side; null where there is none.
  @Nullable RuleList without(Expr left) {
    var order = new ArrayList<>(literalOrder.subList(0, literals));
    if (order.removeIf(entry -> entry.left.equals(left))) {
      return indexed(order, patterns);
    }
    var copy = new ArrayList<>(patterns);
    return copy.removeIf(entry -> Specificity.samePattern(entry.left, left))
        ? new RuleList(index, literalOrder, literals, copy)
        : null;
  }

  /// The rules as `HoldPattern[left] :> right`.
  List<Call> rules() {
    var rules = new ArrayList<Call>();
    for (Entry entry : literalOrder.subList(0, literals)) {
      rules.add(asRule(entry));
    }
    for (Entry entry : patterns) {
      rules.add(asRule(entry));
    }
    return rules;
  }

  private static Call asRule(Entry entry) {
    return Call.of(Sym.RULE_DELAYED, Call.of(Sym.HOLD_PATTERN, entry.left), entry.right);
  }

  /// The value of a call with numbers as arguments, where there is a quicker way to it than the
  /// rules; else null.
  @Nullable Expr quickly(Symbol symbol, Call call, Evaluation context) {
    Accelerator.Function known = quick;
    if (known == null) {
      if (++calls < nextTrial || symbol.isSystem() || !isOfNumbers(call)) {
        return null;
      }
      nextTrial = 4 * calls;
      Accelerator accelerator = context.libraries().accelerator();
      known = accelerator == null ? null : accelerator.prepare(symbol, call, context);
      if (known == null) {
        return null;
      }
      quick = known;
    }
    if (!isOfNumbers(call)) {
      return null;
    }
    if (!known.isValid(context)) {
      quick = null;
      return null;
    }
    return known.call(call, context);
  }

  private static boolean isOfNumbers(Call call) {
    for (int i = 0; i < call.size(); i++) {
      if (!(call.arg(i) instanceof Num) && !(call.arg(i) instanceof Packed)) {
        return false;
      }
    }
    return call.size() > 0;
  }

  /// The right side of the first rule that applies, or null.
  @Nullable Expr apply(Expr expr, Evaluation context) {
    if (literals > 0) {
      Entry entry = index.get(expr);
      if (entry != null && isMine(entry)) {
        Expr result = entry.apply(expr, context);
        if (result != null) {
          return result;
        }
      }
    }
    for (Entry entry : patterns) {
      Expr result = entry.apply(expr, context);
      if (result != null) {
        return result;
      }
    }
    return null;
  }

  /// Whether an entry of the shared index was there when this list was made.
  private boolean isMine(Entry entry) {
    return literals == literalOrder.size() || literalOrder.subList(0, literals).contains(entry);
  }
}
