package org.scheelite.std.function;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Shapes;
import org.scheelite.std.list.Sizes;

/// A generalised inner product.
///
/// `Inner[f, list1, list2, g]` gives `g[f[a1, b1], f[a2, b2], …]`; of arrays, the last level of the
/// first and the first level of the second are combined, as by `Dot` where `f` is `Times` and `g`
/// is `Plus`. `Inner[f, list1, list2]` takes `Plus` for `g`.
///
/// ```wl
/// In:  Inner[f, {a, b}, {x, y}, g]
/// Out: g[f[a, x], f[b, y]]
/// In:  Inner[Times, {{1, 2}, {3, 4}}, {5, 6}, Plus]
/// Out: {17, 39}
/// In:  Inner[f, {a, b}, {x}, g]
/// Msg: Inner::incom: Length 2 of dimension 1 in {a, b} is incommensurate with length 1 in {x}.
/// Out: Inner[f, {a, b}, {x}, g]
/// ```
@Builtin(seeAlso = {"Outer", "Dot", "MapThread"})
final class Inner {
  static final Message INCOM =
      Message.of(
          "Inner::incom",
          "Length `1` of dimension `2` in `3` is incommensurate with length `4` in `5`.");

  @Form(whole = true, min = 3, max = 4)
  static @Nullable Expr inner(Normal call, Frame frame) {
    Expr g = call.size() == 4 ? call.arg(3) : Sym.PLUS;
    int[] left = Shapes.of(call.arg(1), Sizes.INFINITE);
    int[] right = Shapes.of(call.arg(2), Sizes.INFINITE);
    if (left.length == 0 || right.length == 0) {
      return Faults.normal(call, left.length == 0 ? 2 : 3, frame);
    }
    int length = left[left.length - 1];
    if (length != right[0]) {
      return frame.decline(
          INCOM, Int.of(length), Int.of(left.length), call.arg(1), Int.of(right[0]), call.arg(2));
    }
    return rows(call.arg(0), g, call.arg(1), left.length, call.arg(2), right.length, frame);
  }

  private static Expr rows(
      Expr f, Expr g, Expr left, int depth, Expr right, int rightDepth, Frame frame) {
    if (depth == 1) {
      return columns(f, g, Parts.of(left), Parts.of(right), rightDepth - 1, frame);
    }
    Expr[] rows = Parts.array(left);
    Arrays.setAll(rows, i -> rows(f, g, rows[i], depth - 1, right, rightDepth, frame));
    return Parts.with(left, rows);
  }

  private static Expr columns(
      Expr f, Expr g, List<Expr> left, List<Expr> right, int depth, Frame frame) {
    if (depth == 0) {
      frame.poll();
      var terms = new Expr[left.size()];
      Arrays.setAll(terms, i -> Call.of(f, left.get(i), right.get(i)));
      return frame.evaluate(Call.of(g, terms));
    }
    int width = Parts.size(right.getFirst());
    var columns = new Expr[width];
    for (int i = 0; i < width; i++) {
      int at = i;
      List<Expr> column = right.stream().map(row -> Parts.at(row, at)).toList();
      columns[i] = columns(f, g, left, column, depth - 1, frame);
    }
    return Lists.of(columns);
  }
}
