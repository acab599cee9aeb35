package org.scheelite.std.list.array;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.list.Shapes;
import org.scheelite.std.list.Sizes;

/// The sizes of an array.
///
/// `Dimensions[expr]` gives the list of sizes, level by level, as far as all parts of a level have
/// the same length; `Dimensions[expr, n]` gives at most `n` of them.
///
/// ```wl
/// In:  Dimensions[{{a, b, c}, {d, e, f}}]
/// Out: {2, 3}
/// In:  Dimensions[{{a, b}, {c}}]
/// Out: {2}
/// In:  Dimensions[{{1, 2}, {3, 4}}, 1]
/// Out: {2}
/// In:  Dimensions[x]
/// Out: {}
/// ```
@Builtin(seeAlso = {"ArrayDepth", "Length", "ArrayQ"})
final class Dimensions {
  static final Message LEVEL =
      Message.of("Dimensions::level", "`1` is not a non-negative integer or Infinity.");

  @Form
  static Expr all(Expr expr) {
    return list(Shapes.of(expr, Sizes.INFINITE));
  }

  @Form
  static @Nullable Expr some(Expr expr, Expr levels, Frame frame) {
    Integer limit = levels.equals(Sym.ALL) ? (Integer) Sizes.INFINITE : Sizes.limit(levels);
    return limit == null ? frame.decline(LEVEL, levels) : list(Shapes.of(expr, limit));
  }

  private static Expr list(int[] dims) {
    return dims.length == 0 ? Call.list() : Packed.of(Arrays.stream(dims).asLongStream().toArray());
  }
}
