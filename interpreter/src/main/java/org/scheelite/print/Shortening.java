package org.scheelite.print;

import java.util.ArrayList;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;

/// Leaves parts of expressions out, with `<<n>>` in their place.
final class Shortening {
  /// Nothing deeper than this is looked at.
  private static final int DEEPEST = 60;

  private Shortening() {}

  /// The text of an expression in about so many characters.
  static String lines(Expr expr, int width, Printer printer) {
    int length = width / 3 + 2;
    int depth = DEEPEST;
    String text = printer.text(shallow(expr, depth, length), Form.OUTPUT);
    while (text.length() > width && (length > 2 || depth > 2)) {
      if (length > 2) {
        length =
            Math.max(2, Math.min(length - 1, (int) ((long) length * width / text.length()) + 1));
      } else {
        depth = depth > 8 ? 8 : depth - 1;
      }
      text = printer.text(shallow(expr, depth, length), Form.OUTPUT);
    }
    return text;
  }

  /// The expression with at most so many arguments on each of at most so many levels.
  static Expr shallow(Expr expr, int depth, int length) {
    if (expr instanceof Str(String text) && text.length() > 4 * (long) length + 40) {
      return Str.of(
          text.substring(0, 2 * length)
              + "<<"
              + (text.length() - 4 * length)
              + ">>"
              + text.substring(text.length() - 2 * length));
    }
    if (!(expr instanceof Normal normal)) {
      return expr;
    }
    if (depth <= 1 && normal.size() > 0) {
      return Call.of(shallow(normal.head(), depth, length), Forms.skeleton(normal.size()));
    }
    var args = new ArrayList<Expr>();
    boolean whole = normal.size() <= length;
    int front = whole ? normal.size() : (length + 1) / 2;
    int back = whole ? 0 : length / 2;
    for (int i = 0; i < front; i++) {
      args.add(shallow(normal.arg(i), depth - 1, length));
    }
    if (!whole) {
      args.add(Forms.skeleton(normal.size() - front - back));
    }
    for (int i = normal.size() - back; i < normal.size(); i++) {
      args.add(shallow(normal.arg(i), depth - 1, length));
    }
    return Call.of(shallow(normal.head(), depth, length), args);
  }
}
