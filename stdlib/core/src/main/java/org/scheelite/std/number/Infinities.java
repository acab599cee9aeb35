package org.scheelite.std.number;

import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;

/// Infinite and indeterminate quantities. An infinity is `DirectedInfinity[direction]`, without a
/// direction `ComplexInfinity`.
public final class Infinities {
  /// A sum or product of infinities has no value.
  public static final Message INDET =
      Message.of("Infinity::indet", "Indeterminate expression `1` encountered.");

  /// `Infinity`.
  public static final Expr POSITIVE = Call.of(Sym.DIRECTED_INFINITY, Int.ONE);

  /// `-Infinity`.
  public static final Expr NEGATIVE = Call.of(Sym.DIRECTED_INFINITY, Int.MINUS_ONE);

  /// `ComplexInfinity`.
  public static final Expr COMPLEX = Call.of(Sym.DIRECTED_INFINITY);

  private Infinities() {}

  /// Whether this is an infinity.
  public static boolean is(Expr expr) {
    return expr instanceof Call call && call.is(Sym.DIRECTED_INFINITY) && call.size() <= 1
        || expr.equals(Sym.INFINITY)
        || expr.equals(Sym.COMPLEX_INFINITY);
  }

  /// Whether this is an infinity or `Indeterminate`.
  public static boolean isSingular(Expr expr) {
    return is(expr) || expr.equals(Sym.INDETERMINATE);
  }

  /// The direction; 0 for `ComplexInfinity`.
  public static Expr direction(Expr infinity) {
    return infinity instanceof Call call && call.size() == 1
        ? call.arg(0)
        : infinity.equals(Sym.INFINITY) ? Int.ONE : Int.ZERO;
  }

  /// The infinity in a direction; `ComplexInfinity` for 0.
  public static Expr directed(Expr direction) {
    return direction.equals(Int.ZERO) ? COMPLEX : Call.of(Sym.DIRECTED_INFINITY, direction);
  }

  /// 1 for `Infinity`, -1 for `-Infinity`, 0 for everything else.
  public static int sign(Expr expr) {
    return expr.equals(POSITIVE) || expr.equals(Sym.INFINITY) ? 1 : expr.equals(NEGATIVE) ? -1 : 0;
  }

  /// `Indeterminate`, with its message.
  public static Expr indeterminate(Expr expr, Frame frame) {
    frame.message(INDET, expr);
    return Sym.INDETERMINATE;
  }

  /// A computed number as the language shows it: no number becomes `Indeterminate`, and what
  /// overflowed beyond all formats an infinity.
  public static Expr checked(Num value) {
    if (value instanceof Real(double x) && !Double.isFinite(x)) {
      return Double.isNaN(x) ? Sym.INDETERMINATE : x > 0 ? POSITIVE : NEGATIVE;
    }
    return value;
  }
}
