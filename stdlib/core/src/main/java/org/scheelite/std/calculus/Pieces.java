package org.scheelite.std.calculus;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Functions defined piece by piece.
final class Pieces {
  private Pieces() {}

  /// Whether this is `Piecewise[{{value, condition}, ...}, otherwise]`.
  static boolean isPiecewise(Expr expr) {
    if (!(expr instanceof Normal call)
        || !(call.head() instanceof Symbol head && head.equals(Symbol.system("Piecewise")))
        || call.size() < 1
        || call.size() > 2
        || !(call.arg(0) instanceof Normal list && list.is(Sym.LIST))) {
      return false;
    }
    return list.args().stream().allMatch(p -> p instanceof Normal n && n.is(Sym.LIST, 2));
  }

  /// The value where no condition holds.
  static Expr otherwise(Normal piecewise) {
    return piecewise.size() == 2 ? piecewise.arg(1) : Int.ZERO;
  }

  /// The pieces differentiated one by one. Conditions that are inequalities lose their ends, where
  /// there may be no derivative.
  static @Nullable Expr derivative(Call piecewise, Differentiation by) {
    if (!isPiecewise(piecewise)) {
      return null;
    }
    var pieces = new ArrayList<Expr>();
    boolean open = true;
    Expr opposite = null;
    for (Expr piece : ((Normal) piecewise.arg(0)).args()) {
      Expr condition = ((Normal) piece).arg(1);
      Expr inner = open(condition);
      open &= inner != null;
      opposite = open(opposite(condition));
      pieces.add(Call.list(by.of(((Normal) piece).arg(0)), inner == null ? condition : inner));
    }
    Expr last = by.of(otherwise(piecewise));
    if (open && pieces.size() == 1 && opposite != null) {
      pieces.add(Call.list(last, opposite));
      last = Sym.INDETERMINATE;
    } else if (open && last.equals(Int.ZERO) && covers((Normal) piecewise.arg(0))) {
      last = Sym.INDETERMINATE;
    }
    return Expressions.of("Piecewise", Call.list(pieces), last);
  }

  /// Whether two pieces are each other's opposite.
  private static boolean covers(Normal pieces) {
    return pieces.size() == 2
        && opposite(((Normal) pieces.arg(0)).arg(1)).equals(((Normal) pieces.arg(1)).arg(1));
  }

  /// The condition without its ends; null where it is no plain inequality.
  private static @Nullable Expr open(@Nullable Expr condition) {
    if (!(condition instanceof Call call) || !(call.head() instanceof Symbol)) {
      return null;
    }
    if (call.is(Sym.LESS) || call.is(Sym.GREATER)) {
      return call;
    }
    if (call.is(Sym.LESS_EQUAL)) {
      return call.withHead(Sym.LESS);
    }
    if (call.is(Sym.GREATER_EQUAL)) {
      return call.withHead(Sym.GREATER);
    }
    if (call.is(Sym.INEQUALITY)) {
      Expr[] args = call.toArray();
      for (int i = 1; i < args.length; i += 2) {
        args[i] =
            args[i].equals(Sym.LESS_EQUAL)
                ? Sym.LESS
                : args[i].equals(Sym.GREATER_EQUAL) ? Sym.GREATER : args[i];
      }
      return call.withArgs(args);
    }
    return null;
  }

  private static Expr opposite(Expr condition) {
    if (condition instanceof Call call && call.size() == 2) {
      if (call.is(Sym.LESS)) {
        return call.withHead(Sym.GREATER_EQUAL);
      }
      if (call.is(Sym.LESS_EQUAL)) {
        return call.withHead(Sym.GREATER);
      }
      if (call.is(Sym.GREATER)) {
        return call.withHead(Sym.LESS_EQUAL);
      }
      if (call.is(Sym.GREATER_EQUAL)) {
        return call.withHead(Sym.LESS);
      }
    }
    return Call.of(Sym.NOT, condition);
  }
}
