package org.scheelite.std.list;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;

/// A level specification. Positive levels count from the outside; a negative one means parts whose
/// depth is that number.
///
/// @param min the lowest level
/// @param max the highest level; [Sizes#INFINITE] where there is no bound
public record Levels(int min, int max) {
  /// The parts themselves, `{1}`.
  public static final Levels FIRST = new Levels(1, 1);

  /// Everything with the whole, `{0, Infinity}`.
  public static final Levels ALL = new Levels(0, Sizes.INFINITE);

  /// Everything below the whole, `Infinity`.
  public static final Levels BELOW = new Levels(1, Sizes.INFINITE);

  /// The whole alone, `{0}`.
  public static final Levels WHOLE = new Levels(0, 0);

  /// Every depth is at least 1, so a highest level of -1 is no bound.
  public Levels {
    if (max == -1) {
      max = Sizes.INFINITE;
    }
  }

  /// Reads `n`, `{n}`, `{m, n}`, `Infinity` or `All`; null for anything else.
  public static @Nullable Levels read(Expr spec) {
    if (spec.equals(Sym.ALL)) {
      return ALL;
    }
    Integer one = bound(spec);
    if (one != null) {
      return new Levels(1, one);
    }
    if (!(spec instanceof Normal list) || !list.is(Sym.LIST)) {
      return null;
    }
    if (list.size() < 1 || list.size() > 2) {
      return null;
    }
    Integer from = bound(list.arg(0));
    Integer to = bound(list.arg(list.size() - 1));
    if (from == null || to == null) {
      return null;
    }
    return new Levels(from, to);
  }

  private static @Nullable Integer bound(Expr expr) {
    return Sizes.isInfinity(expr) ? (Integer) Sizes.INFINITE : Sizes.whole(expr);
  }

  /// Whether a part at `level` with `depth` is meant.
  public boolean includes(int level, int depth) {
    return (min >= 0 ? level >= min : depth <= -min) && (max >= 0 ? level <= max : depth >= -max);
  }

  /// Whether parts below `level` must be looked at, if only to know the depth.
  public boolean goesBelow(int level) {
    return max < 0 || level < max || min < 0;
  }

  /// Whether this is `{1}`, the parts alone.
  public boolean isFirst() {
    return min == 1 && max == 1;
  }

  /// The depth of an expression: 1 for an atom, else one more than the deepest of its parts.
  public static int depth(Expr expr) {
    return switch (expr) {
      case Packed packed -> packed.rank() + 1;
      case Normal _, Assoc _ -> {
        int depth = 1;
        for (Expr part : Parts.of(expr)) {
          depth = Math.max(depth, depth(part));
        }
        yield depth + 1;
      }
      default -> 1;
    };
  }
}
