package org.scheelite.std.logic;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.number.Comparison;

/// Chains of relations such as `a < b <= c`.
final class Relations {
  /// Something that is not a real number was compared by size.
  static final Message NORD = Message.of("General::nord", "Invalid comparison with `1` attempted.");

  private Relations() {}

  /// A chain of one ordering relation, which holds for the orders that `holds` accepts. Ends of the
  /// chain that are decided are cut off; null where nothing is.
  static @Nullable Expr ordered(Normal call, Frame frame, Message message, IntPredicate holds) {
    int size = call.size();
    int first = 0;
    int last = size - 1;
    boolean open = false;
    for (int i = 0; i + 1 < size; i++) {
      int order = Comparison.order(call.arg(i), call.arg(i + 1), frame);
      if (order == Comparison.UNKNOWN) {
        if (complain(call.arg(i), message, frame) || complain(call.arg(i + 1), message, frame)) {
          return null;
        }
        open = true;
        last = i + 1;
      } else if (!holds.test(order)) {
        return Sym.FALSE;
      } else if (!open) {
        first = i + 1;
      }
    }
    if (!open) {
      return Sym.TRUE;
    }
    return last - first + 1 == size
        ? null
        : Call.of(call.head(), call.args().subList(first, last + 1));
  }

  private static boolean complain(Expr term, Message message, Frame frame) {
    if (term instanceof Complex z) {
      frame.message(message, z);
      return true;
    }
    return false;
  }

  /// Whether two expressions are equal as `Equal` sees it; null where it is not known.
  static @Nullable Expr equal(Expr a, Expr b, Frame frame) {
    if (a instanceof Num && b instanceof Num) {
      return Comparison.equal(a, b, frame);
    }
    if (a.equals(Sym.INDETERMINATE) || b.equals(Sym.INDETERMINATE)) {
      return null;
    }
    if (a.equals(b)) {
      return Sym.TRUE;
    }
    if (isRaw(a) && isRaw(b)) {
      return Sym.FALSE;
    }
    if (a instanceof Assoc x && b instanceof Assoc y) {
      return associations(x, y, frame);
    }
    return Lists.isList(a) && Lists.isList(b)
        ? lists((Normal) a, (Normal) b, frame)
        : Comparison.equal(a, b, frame);
  }

  /// Whether different ones of these are certainly unequal.
  private static boolean isRaw(Expr a) {
    return switch (a) {
      case Str _, NumArray _, ByteArr _ -> true;
      case Num _ -> true;
      case Symbol symbol -> symbol.equals(Sym.TRUE) || symbol.equals(Sym.FALSE);
      default -> false;
    };
  }

  private static @Nullable Expr lists(Normal a, Normal b, Frame frame) {
    if (a.size() != b.size()) {
      return Sym.FALSE;
    }
    @Nullable Expr answer = Sym.TRUE;
    for (int i = 0; i < a.size(); i++) {
      Expr part = equal(a.arg(i), b.arg(i), frame);
      if (part == null) {
        answer = null;
      } else if (part.equals(Sym.FALSE)) {
        return part;
      }
    }
    return answer;
  }

  private static @Nullable Expr associations(Assoc a, Assoc b, Frame frame) {
    if (!a.keys().equals(b.keys())) {
      return Sym.FALSE;
    }
    return lists(Call.list(a.values()), Call.list(b.values()), frame);
  }
}
