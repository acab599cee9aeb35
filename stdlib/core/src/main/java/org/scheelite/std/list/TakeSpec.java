package org.scheelite.std.list;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// A run of positions as `Take` and spans name it. Positions count from 1, negative ones from the
/// end.
///
/// @param from the first position
/// @param to the last position
/// @param step the distance between two positions, not 0
/// @param clipped whether `to` came from `UpTo`, so that it may lie beyond the end
public record TakeSpec(int from, int to, int step, boolean clipped) {

  /// Reads `n`, `-n`, `{m}`, `{m, n}`, `{m, n, s}`, `UpTo[n]`, `All` or `None`; null for anything
  /// else.
  public static @Nullable TakeSpec read(Expr spec) {
    if (spec.equals(Sym.ALL)) {
      return new TakeSpec(1, -1, 1, false);
    }
    if (spec.equals(Sym.NONE)) {
      return new TakeSpec(1, 0, 1, false);
    }
    Integer count = Sizes.whole(spec);
    if (count != null) {
      return count >= 0 ? new TakeSpec(1, count, 1, false) : new TakeSpec(count, -1, 1, false);
    }
    if (!(spec instanceof Normal call)) {
      return null;
    }
    if (call.is(Sym.UP_TO, 1)) {
      return of(Int.ONE, spec, Int.ONE);
    }
    if (!call.is(Sym.LIST)) {
      return null;
    }
    return switch (call.size()) {
      case 1 -> of(call.arg(0), call.arg(0), Int.ONE);
      case 2 -> of(call.arg(0), call.arg(1), Int.ONE);
      case 3 -> of(call.arg(0), call.arg(1), call.arg(2));
      default -> null;
    };
  }

  /// Reads a call of `Span`; null where its arguments are no positions.
  public static @Nullable TakeSpec span(Normal span) {
    if (span.size() < 2 || span.size() > 3) {
      return null;
    }
    Expr step = span.size() == 3 ? span.arg(2) : Int.ONE;
    if (step.equals(Sym.ALL)) {
      step = Int.ONE;
    }
    boolean backwards = step instanceof Int(long value) && value < 0;
    Expr from = span.arg(0);
    Expr to = span.arg(1);
    if (from.equals(Sym.ALL) || from.equals(Int.ONE) && backwards && to.equals(Sym.ALL)) {
      from = backwards ? Int.MINUS_ONE : Int.ONE;
    }
    if (to.equals(Sym.ALL)) {
      to = backwards ? Int.ONE : Int.MINUS_ONE;
    }
    return of(from, to, step);
  }

  private static @Nullable TakeSpec of(Expr from, Expr to, Expr step) {
    boolean clipped = to instanceof Normal call && call.is(Sym.UP_TO, 1);
    Integer first = Sizes.whole(from);
    Integer last = clipped ? Sizes.limit(((Normal) to).arg(0)) : Sizes.whole(to);
    Integer by = Sizes.whole(step);
    return first == null || last == null || by == null || by == 0
        ? null
        : new TakeSpec(first, last, by, clipped);
  }

  /// The positions in something with `size` parts, counted from 0; null where it lacks some.
  public int @Nullable [] indices(int size) {
    int first = from < 0 ? size + from : from - 1;
    int last = to < 0 ? size + to : to - 1;
    if (clipped) {
      last = Math.min(last, size - 1);
    }
    if (step > 0 ? last == first - 1 : last == first + 1) {
      return first >= 0 && first <= size || last >= 0 && last < size ? new int[0] : null;
    }
    if (first < 0 || first >= size || last < 0 || last >= size) {
      return null;
    }
    if (step > 0 ? last < first : last > first) {
      return null;
    }
    var indices = new int[(last - first) / step + 1];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = first + i * step;
    }
    return indices;
  }

  /// The first position, as messages show it.
  public Expr first() {
    return Int.of(from);
  }

  /// The last position, as messages show it.
  public Expr last() {
    return Int.of(to);
  }
}
