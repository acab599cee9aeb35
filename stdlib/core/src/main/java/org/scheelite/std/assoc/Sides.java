package org.scheelite.std.assoc;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// The left or right sides of rules.
final class Sides {
  private Sides() {}

  /// The sides numbered `side` (0 left, 1 right), packed where they can be, each in `wrapper` where
  /// there is one; null where `data` holds anything but rules and associations.
  static @Nullable Expr of(Expr data, int side, @Nullable Expr wrapper) {
    if (data instanceof Assoc assoc) {
      return Lists.of(
          (side == 0 ? assoc.keys() : assoc.values())
              .stream().map(x -> wrapped(x, wrapper)).toArray(Expr[]::new));
    }
    if (Entries.isRule(data)) {
      return wrapped(((Call) data).arg(side), wrapper);
    }
    if (!(data instanceof Call list) || !list.is(Sym.LIST)) {
      return data instanceof Normal empty && empty.size() == 0 ? data : null;
    }
    var sides = new Expr[list.size()];
    for (int i = 0; i < sides.length; i++) {
      Expr part = list.arg(i);
      Expr found =
          Entries.isRule(part)
              ? wrapped(((Call) part).arg(side), wrapper)
              : of(part, side, wrapper);
      if (found == null) {
        return null;
      }
      sides[i] = found;
    }
    return Lists.of(sides);
  }

  private static Expr wrapped(Expr expr, @Nullable Expr wrapper) {
    return wrapper == null ? expr : Call.of(wrapper, expr);
  }
}
