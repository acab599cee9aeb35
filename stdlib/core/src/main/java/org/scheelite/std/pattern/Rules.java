package org.scheelite.std.pattern;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.message.Message;
import org.scheelite.pattern.Rewriter;
import org.scheelite.std.list.Parts;

/// Reads rules and replaces by them.
final class Rules {
  private static final Message REPS =
      Message.of(
          "General::reps",
          "`1` is neither a list of replacement rules nor a valid dispatch table, and so cannot be"
              + " used for replacing.");

  private Rules() {}

  /// What is done with one set of rules.
  interface Use {
    Expr apply(Rewriter rewriter);
  }

  /// Applies rules; for a list of lists of rules gives the list of the results. Null, after a
  /// message in the name of `owner`, where they are no rules.
  static @Nullable Expr use(Expr rules, String owner, Frame frame, Use use) {
    if (isSeveral(rules)) {
      var results = new ArrayList<Expr>();
      for (Expr one : Parts.of(rules)) {
        Expr result = use(one, owner, frame, use);
        if (result == null) {
          return null;
        }
        results.add(result);
      }
      return Call.list(results);
    }
    Rewriter rewriter = Rewriter.of(rules, frame);
    return rewriter == null ? frame.decline(REPS.by(owner), rules) : use.apply(rewriter);
  }

  private static boolean isSeveral(Expr rules) {
    return Lists.isList(rules)
        && Parts.size(rules) > 0
        && Parts.of(rules).stream().allMatch(Lists::isList);
  }

  /// `expr` with each part replaced that a rule fits, wholes before parts; the same object where no
  /// rule fits. Not evaluated.
  static Expr everywhere(Expr expr, Rewriter rewriter, Frame frame) {
    frame.poll();
    Expr replaced = rewriter.apply(expr, frame);
    if (replaced != null) {
      return replaced;
    }
    return switch (expr) {
      case Normal normal -> inParts(normal, rewriter, frame);
      case Assoc assoc -> inValues(assoc, rewriter, frame);
      default -> expr;
    };
  }

  private static Expr inParts(Normal normal, Rewriter rewriter, Frame frame) {
    Expr head = everywhere(normal.head(), rewriter, frame);
    boolean changed = head != normal.head();
    Expr @Nullable [] parts = null;
    for (int i = 0; i < normal.size(); i++) {
      Expr old = normal.arg(i);
      Expr part = everywhere(old, rewriter, frame);
      if (part != old && parts == null) {
        parts = normal.toArray();
      }
      if (parts != null && part != old) {
        parts[i] = part;
      }
    }
    if (parts == null) {
      return changed ? Call.of(head, normal.toArray()) : normal;
    }
    return Lists.of(head, parts);
  }

  private static Expr inValues(Assoc assoc, Rewriter rewriter, Frame frame) {
    Assoc changed = assoc;
    for (Assoc.Entry entry : assoc) {
      Expr value = everywhere(entry.value(), rewriter, frame);
      if (value != entry.value()) {
        changed = changed.with(entry.key(), value, entry.delayed());
      }
    }
    return changed == assoc ? assoc : evaluated(changed, frame);
  }

  /// New values that are not held are evaluated.
  private static Expr evaluated(Assoc assoc, Frame frame) {
    var result = Assoc.builder();
    for (Assoc.Entry entry : assoc) {
      Expr value = entry.delayed() ? entry.value() : frame.evaluate(entry.value());
      result.put(entry.key(), value, entry.delayed());
    }
    return result.build();
  }
}
