package org.scheelite.std.string.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// A pattern with what to make of its matches.
public final class StringRule {
  private final StringPattern pattern;
  private final @Nullable Expr right;
  private final boolean numbered;

  private StringRule(StringPattern pattern, @Nullable Expr right, boolean numbered) {
    this.pattern = pattern;
    this.right = right;
    this.numbered = numbered;
  }

  /// Whether this is `left -> right` or `left :> right`.
  public static boolean isRule(Expr expr) {
    return expr instanceof Normal rule && (rule.is(Sym.RULE, 2) || rule.is(Sym.RULE_DELAYED, 2));
  }

  /// Reads a rule, or a pattern whose matches stay as they are; null, after a message, where it is
  /// neither.
  public static @Nullable StringRule of(Expr spec, boolean ignoreCase, Frame frame) {
    if (!isRule(spec)) {
      StringPattern pattern = StringPattern.of(spec, ignoreCase, frame);
      return pattern == null ? null : new StringRule(pattern, null, false);
    }
    Normal rule = (Normal) spec;
    Expr right = rule.arg(1);
    Expr condition = null;
    if (right instanceof Call guarded && guarded.is(Sym.CONDITION, 2)) {
      right = guarded.arg(0);
      condition = guarded.arg(1);
    }
    StringPattern pattern = StringPattern.guarded(rule.arg(0), condition, ignoreCase, frame);
    return pattern == null ? null : new StringRule(pattern, right, hasGroups(rule.arg(0)));
  }

  /// Whether groups of a regular expression may be spoken of on the right side.
  private static boolean hasGroups(Expr pattern) {
    return pattern instanceof Call call
        && (call.is(Symbol.system("RegularExpression"))
            || call.args().stream().anyMatch(StringRule::hasGroups));
  }

  public StringPattern pattern() {
    return pattern;
  }

  /// Whether there is a right side.
  public boolean replaces() {
    return right != null;
  }

  /// What a match becomes.
  public Expr value(Found found, Frame frame) {
    if (right == null) {
      return Str.of(found.groups().getFirst());
    }
    if (right instanceof Str && !numbered) {
      return right;
    }
    Expr filled = numbered ? withGroups(right, found.groups()) : right;
    return filled instanceof Str ? filled : frame.evaluate(Fill.in(filled, found.names()));
  }

  /// The expression with `$1` and so on replaced in all its strings.
  private static Expr withGroups(Expr expr, List<String> groups) {
    return switch (expr) {
      case Str(String text) -> text.indexOf('$') >= 0 ? Str.of(withGroups(text, groups)) : expr;
      case Call call ->
          Call.of(
              withGroups(call.head(), groups),
              call.args().stream().map(arg -> withGroups(arg, groups)).toList());
      default -> expr;
    };
  }

  /// The text with `$1` and so on replaced.
  private static String withGroups(String text, List<String> groups) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) == '$' && i + 1 < text.length() ? text.charAt(i + 1) - '0' : -1;
      if (digit >= 0 && digit < groups.size() && digit <= 9) {
        out.append(groups.get(digit));
        i++;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
