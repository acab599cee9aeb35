package org.scheelite.std.function;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.StateKey;
import org.scheelite.expr.Expr;
import org.scheelite.pattern.Matcher;

/// The calls of `Reap` under way in a session, and what was sown for them.
final class Harvest {
  static final StateKey<Harvest> KEY = new StateKey<>("harvest", Harvest::new);

  private final ArrayDeque<Field> fields = new ArrayDeque<>();

  /// What one `Reap` collects: for each of its patterns, the tags in the order they came, each with
  /// its expressions.
  static final class Field {
    private final List<Matcher> patterns;
    private final List<LinkedHashMap<Expr, List<Expr>>> sown = new ArrayList<>();

    Field(List<Matcher> patterns) {
      this.patterns = patterns;
      patterns.forEach(pattern -> sown.add(new LinkedHashMap<>()));
    }

    private boolean take(Expr expr, Expr tag, Frame frame) {
      boolean taken = false;
      for (int i = 0; i < patterns.size(); i++) {
        if (patterns.get(i).matches(tag, frame)) {
          sown.get(i).computeIfAbsent(tag, t -> new ArrayList<>()).add(expr);
          taken = true;
        }
      }
      return taken;
    }

    LinkedHashMap<Expr, List<Expr>> sown(int pattern) {
      return sown.get(pattern);
    }
  }

  /// Gives an expression to the innermost field that takes its tag.
  void sow(Expr expr, Expr tag, Frame frame) {
    for (Field field : fields) {
      if (field.take(expr, tag, frame)) {
        return;
      }
    }
  }

  /// Evaluates `body` with a field open.
  Expr reap(Field field, Expr body, Frame frame) {
    fields.push(field);
    try {
      return frame.evaluate(body);
    } finally {
      fields.pop();
    }
  }
}
