package org.scheelite.net.layer;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.net.shape.Rules;
import org.scheelite.net.shape.ShapeVar;
import org.scheelite.tensor.Shape;

/// Levels of an array as layers take them: `n`, `m;;n`, `{n1, n2, …}` or `All`; negative numbers
/// count from the last level.
///
/// @param spec the levels as given
public record LevelSpec(Expr spec) {
  /// What is accepted, in words.
  public static final String EXPECTED = "a level n, a span of levels m;;n, a list of levels or All";

  /// Reads levels; null where they are none.
  public static @Nullable LevelSpec read(Expr spec) {
    boolean valid =
        switch (spec) {
          case Int(long level) -> level != 0;
          case Normal span when span.is(Sym.SPAN) ->
              span.size() == 2 && span.args().stream().allMatch(LevelSpec::bound);
          case Normal list when Lists.isList(list) ->
              list.args().stream().allMatch(e -> Arguments.level(e) != 0)
                  && list.args().stream().distinct().count() == list.size();
          default -> spec.equals(Sym.ALL);
        };
    return valid ? new LevelSpec(spec) : null;
  }

  /// The levels from `first` to the last one.
  public static LevelSpec from(int first) {
    return new LevelSpec(Call.of(Sym.SPAN, Int.of(first), Sym.ALL));
  }

  /// A single level.
  public static LevelSpec of(int level) {
    return new LevelSpec(Int.of(level));
  }

  private static boolean bound(Expr expr) {
    return Arguments.level(expr) != 0 || expr.equals(Sym.ALL);
  }

  /// The axes, from 0 and in order, of an array of this rank; null where one is not there.
  public int @Nullable [] axes(int rank) {
    switch (spec) {
      case Int(long level) -> {
        int axis = axis((int) level, rank);
        return axis < 0 ? null : new int[] {axis};
      }
      case Normal span when span.is(Sym.SPAN) -> {
        int first = span.arg(0).equals(Sym.ALL) ? 0 : axis(Arguments.level(span.arg(0)), rank + 1);
        int last =
            span.arg(1).equals(Sym.ALL) ? rank - 1 : axis(Arguments.level(span.arg(1)), rank);
        return first < 0 || last < first - 1 ? null : IntStream.rangeClosed(first, last).toArray();
      }
      case Normal list -> {
        int[] axes = list.args().stream().mapToInt(e -> axis(Arguments.level(e), rank)).toArray();
        return Arrays.stream(axes).anyMatch(a -> a < 0)
            ? null
            : Arrays.stream(axes).distinct().sorted().toArray();
      }
      default -> {
        return IntStream.range(0, rank).toArray();
      }
    }
  }

  private static int axis(int level, int rank) {
    int axis = level < 0 ? rank + level : level - 1;
    return axis < rank ? axis : -1;
  }

  /// The axes of a shape whose rank is known.
  ///
  /// @throws org.scheelite.net.shape.Conflict where one is not there
  public int[] axes(Rules rules, ShapeVar shape) {
    int[] axes = axes(shape.rank());
    if (axes == null) {
      throw rules.fail(shape, "array with the levels " + spec);
    }
    return axes;
  }

  /// The axes of an array whose shape has been found to have them.
  public int[] axes(Shape shape) {
    int[] axes = axes(shape.rank());
    if (axes == null) {
      throw new IllegalStateException("no levels " + spec + " in " + shape);
    }
    return axes;
  }
}
