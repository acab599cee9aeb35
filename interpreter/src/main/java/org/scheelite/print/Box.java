package org.scheelite.print;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// Boxes with how tightly they bind.
///
/// @param boxes a string, or a call such as `RowBox[{…}]`
record Box(Expr boxes, int precedence) {
  private static final Symbol ROW = Symbol.system("RowBox");

  static Box text(String text) {
    return new Box(Str.of(text), Layout.ATOM);
  }

  /// `head[parts]` that needs no parentheses.
  static Box of(String head, Expr... parts) {
    return new Box(Call.of(Symbol.system(head), parts), Layout.ATOM);
  }

  /// The boxes, in parentheses where they bind less tightly than `least`.
  Expr within(int least) {
    return precedence < least ? row(List.of(Str.of("("), boxes, Str.of(")"))) : boxes;
  }

  static Expr row(List<Expr> parts) {
    return parts.size() == 1 ? parts.getFirst() : Call.of(ROW, Call.list(parts));
  }

  /// `open`, the items with commas between them as one box, `close`.
  static List<Expr> bracketed(String open, List<Expr> items, String close) {
    var parts = new ArrayList<Expr>();
    parts.add(Str.of(open));
    if (!items.isEmpty()) {
      parts.add(separated(items, ","));
    }
    parts.add(Str.of(close));
    return parts;
  }

  static Expr separated(List<Expr> items, String separator) {
    var parts = new ArrayList<Expr>();
    for (Expr item : items) {
      if (!parts.isEmpty()) {
        parts.add(Str.of(separator));
      }
      parts.add(item);
    }
    return row(parts);
  }
}
