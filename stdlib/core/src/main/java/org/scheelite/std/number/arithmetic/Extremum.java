package org.scheelite.std.number.arithmetic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Comparison;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;

/// The largest or smallest of quantities.
final class Extremum {
  /// 1 for the largest, -1 for the smallest.
  private final int direction;

  private final Frame frame;
  private final List<Expr> open = new ArrayList<>();
  private @Nullable Expr best;

  private Extremum(int direction, Frame frame) {
    this.direction = direction;
    this.frame = frame;
  }

  /// The extremum of all arguments and of the elements of lists among them; the call without what
  /// is decided where some are symbolic; null where nothing is decided.
  static @Nullable Expr of(Normal call, int direction, Frame frame) {
    if (call.size() == 2
        && call.arg(0) instanceof Real(double a)
        && call.arg(1) instanceof Real(double b)) {
      return Real.of(direction > 0 ? Math.max(a, b) : Math.min(a, b));
    }
    var extremum = new Extremum(direction, frame);
    for (Expr arg : call.args()) {
      if (!extremum.add(arg)) {
        return null;
      }
    }
    return extremum.result(call);
  }

  private boolean add(Expr value) {
    return switch (value) {
      case Packed packed when packed.total() > 0 -> addNumber(extreme(packed));
      case Normal list when list.is(Sym.LIST) -> addAll(list.args());
      case Assoc assoc -> addAll(assoc.values());
      case Complex _ -> false;
      default -> addNumber(value);
    };
  }

  private boolean addAll(List<Expr> values) {
    for (Expr value : values) {
      frame.poll();
      if (!add(value)) {
        return false;
      }
    }
    return true;
  }

  private Num extreme(Packed packed) {
    int at = 0;
    if (packed instanceof Packed.Ints ints) {
      for (int i = 1; i < ints.total(); i++) {
        at = Long.compare(ints.at(i), ints.at(at)) == direction ? i : at;
      }
    } else {
      for (int i = 1; i < packed.total(); i++) {
        at = (packed.real(i) - packed.real(at)) * direction > 0 ? i : at;
      }
    }
    return packed.element(at);
  }

  private boolean addNumber(Expr value) {
    Expr known = best;
    if (Infinities.sign(value) == 0 && !Numerics.isNumeric(value, frame)) {
      if (!open.contains(value)) {
        open.add(value);
      }
    } else if (known == null) {
      best = value;
    } else {
      int order = order(value, known);
      if (order == Comparison.UNKNOWN) {
        return false;
      }
      best = order == direction ? value : known;
    }
    return true;
  }

  /// The order of two quantities, without tolerance for machine reals.
  private int order(Expr a, Expr b) {
    return a instanceof Real(double x) && b instanceof Real(double y)
        ? Double.compare(x, y)
        : Comparison.order(a, b, frame);
  }

  private @Nullable Expr result(Normal call) {
    if (open.contains(Sym.INDETERMINATE)) {
      return Sym.INDETERMINATE;
    }
    if (open.isEmpty()) {
      Expr none = direction > 0 ? Infinities.NEGATIVE : Infinities.POSITIVE;
      return best == null ? none : best;
    }
    if (best != null) {
      open.addFirst(best);
    }
    if (open.size() == 1) {
      return open.getFirst();
    }
    return open.size() == call.size() ? null : Call.of(call.head(), open);
  }
}
