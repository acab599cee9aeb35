package org.scheelite.net.layer.structure;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.net.layer.Arguments;
import org.scheelite.net.shape.Length;

/// The part of one level: an index, a span, or all of it. Negative numbers count from the end.
///
/// @param spec the part as given
public record PartSpec(Expr spec) {

  /// Reads a part; null where it is none.
  static @Nullable PartSpec read(Expr spec) {
    boolean valid =
        switch (spec) {
          case Int(long index) -> index != 0;
          case Normal span when span.is(Sym.SPAN) ->
              (span.size() == 2 || span.size() == 3)
                  && bound(span.arg(0))
                  && bound(span.arg(1))
                  && (span.size() == 2 || span.arg(2) instanceof Int(long step) && step != 0);
          default -> spec.equals(Sym.ALL);
        };
    return valid ? new PartSpec(spec) : null;
  }

  private static boolean bound(Expr expr) {
    return expr instanceof Int(long bound) && bound != 0 || expr.equals(Sym.ALL);
  }

  /// Whether the level disappears.
  boolean single() {
    return spec instanceof Int;
  }

  int step() {
    return spec instanceof Normal span && span.size() == 3 ? Arguments.level(span.arg(2)) : 1;
  }

  /// The first place, negative from the end.
  int first() {
    return switch (spec) {
      case Int(long index) -> (int) index;
      case Normal span when span.arg(0) instanceof Int(long from) -> (int) from;
      default -> step() > 0 ? 1 : -1;
    };
  }

  /// The bound at the other end, negative from the end.
  int last() {
    return switch (spec) {
      case Int(long index) -> (int) index;
      case Normal span when span.arg(1) instanceof Int(long to) -> (int) to;
      default -> step() > 0 ? -1 : 1;
    };
  }

  /// The first place, from 0, of a level of this size.
  int start(int size) {
    return first() < 0 ? size + first() : first() - 1;
  }

  /// How many places there are in a level of this size; 0 where there are none or where one is
  /// beyond the level.
  int count(int size) {
    int from = start(size);
    int to = last() < 0 ? size + last() : last() - 1;
    int count = Math.floorDiv(to - from, step()) + 1;
    boolean inside = from >= 0 && from < size && to >= 0 && to < size;
    return inside && count > 0 ? count : 0;
  }

  /// Whether the number of places is the same for all sizes.
  boolean fixed() {
    return first() > 0 == last() > 0;
  }

  /// How the number of places follows from the size, where it does and the step is positive.
  Length.Change change() {
    return first() > 0
        ? new Length.Change(1, last() - first() + 1, step(), 1)
        : new Length.Change(-1, last() - 1 - first(), step(), 1);
  }

  /// The number of places where it does not depend on the size; 0 where there are none.
  int fixedCount() {
    return Math.max(0, Math.floorDiv(last() - first(), step()) + 1);
  }
}
