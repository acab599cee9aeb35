package org.scheelite.std.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.pattern.Matcher;
import org.scheelite.pattern.Rewriter;
import org.scheelite.std.list.Levels;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Walker;

/// Finds parts of expressions by a pattern or by a rule.
final class Search {
  private final Matcher matcher;
  private final @Nullable Rewriter rewriter;
  private final Frame frame;

  /// @param pattern a pattern, or a rule whose right side is taken for each match
  Search(Expr pattern, Frame frame) {
    boolean rule =
        pattern instanceof Normal call && (call.is(Sym.RULE, 2) || call.is(Sym.RULE_DELAYED, 2));
    this.frame = frame;
    this.rewriter = rule ? Rewriter.of(pattern, frame) : null;
    this.matcher = Matcher.of(rule ? ((Normal) pattern).arg(0) : pattern, frame);
  }

  /// What a part gives, or null where it does not match.
  @Nullable Expr take(Expr part) {
    if (rewriter == null) {
      return matcher.matches(part, frame) ? part : null;
    }
    return rewriter.apply(part, frame);
  }

  /// What the parts on some levels give, at most `limit` of them.
  List<Expr> all(Expr expr, Levels levels, boolean heads, int limit) {
    var found = new ArrayList<Expr>();
    if (limit == 0) {
      return found;
    }
    if (levels.isFirst() && !heads) {
      for (Expr part : Parts.of(expr)) {
        frame.poll();
        Expr taken = take(part);
        if (taken != null) {
          found.add(taken);
          if (found.size() == limit) {
            break;
          }
        }
      }
      return found;
    }
    Walker.walk(
        expr,
        levels,
        heads,
        frame,
        (part, path) -> {
          Expr taken = take(part);
          if (taken != null) {
            found.add(taken);
          }
          return found.size() < limit;
        });
    return found;
  }
}
