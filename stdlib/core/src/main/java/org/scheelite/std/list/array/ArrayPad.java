package org.scheelite.std.list.array;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Shapes;
import org.scheelite.std.list.Sizes;

/// An array with padding around it.
///
/// `ArrayPad[array, m]` puts `m` zeros at both ends of every level, `ArrayPad[array, {m, n}]` `m`
/// in front and `n` behind, `ArrayPad[array, {{m1, n1}, {m2, n2}, …}]` level by level.
/// `ArrayPad[array, m, x]` pads with `x`; `"Fixed"`, `"Periodic"`, `"Reflected"` and `"Reversed"`
/// repeat what the array has at its border. Negative amounts cut.
///
/// ```wl
/// In:  ArrayPad[{a, b}, 1]
/// Out: {0, a, b, 0}
/// In:  ArrayPad[{{1}}, 1, x]
/// Out: {{x, x, x}, {x, 1, x}, {x, x, x}}
/// In:  ArrayPad[{a, b, c}, {0, 2}, "Fixed"]
/// Out: {a, b, c, c, c}
/// In:  {ArrayPad[{a, b, c}, 2, "Reflected"], ArrayPad[{a, b, c}, 2, "Reversed"]}
/// Out: {{c, b, a, b, c, b, a}, {b, a, a, b, c, c, b}}
/// In:  ArrayPad[{a, b, c}, -1]
/// Out: {b}
/// ```
@Builtin(seeAlso = {"PadLeft", "PadRight", "Take"})
final class ArrayPad {
  static final Message PADDING =
      Message.of("ArrayPad::depth", "The padding amount `1` does not fit the array.");

  @Form(whole = true, min = 2, max = 3)
  static @Nullable Expr pad(Normal call, Frame frame) {
    Expr array = call.arg(0);
    int depth = Shapes.of(array, Sizes.INFINITE).length;
    if (depth == 0) {
      return Faults.list(call, 1, frame);
    }
    int[][] amounts = amounts(call.arg(1), depth);
    if (amounts == null) {
      return frame.decline(PADDING, call.arg(1));
    }
    Expr padding = call.size() > 2 ? call.arg(2) : Int.ZERO;
    return pad(array, amounts, 0, padding, frame);
  }

  private static int @Nullable [][] amounts(Expr spec, int depth) {
    var amounts = new int[depth][];
    for (int i = 0; i < depth; i++) {
      Expr one =
          Lists.isList(spec) && Parts.size(spec) > 0 && Lists.isList(Parts.at(spec, 0))
              ? i < Parts.size(spec) ? Parts.at(spec, i) : Int.ZERO
              : spec;
      Integer both = Sizes.whole(one);
      int[] pair = Sizes.wholes(one);
      if (both != null) {
        amounts[i] = new int[] {both, both};
      } else if (pair != null && pair.length > 0 && pair.length < 3) {
        amounts[i] = new int[] {pair[0], pair[pair.length - 1]};
      } else {
        return null;
      }
    }
    return amounts;
  }

  private static Expr pad(Expr array, int[][] amounts, int level, Expr padding, Frame frame) {
    int size = Parts.size(array);
    int before = amounts[level][0];
    int length = Math.max(0, size + before + amounts[level][1]);
    Sizes.reserve(frame, length);
    boolean last = level + 1 == amounts.length;
    var rows = new Expr[length];
    for (int i = 0; i < length; i++) {
      int at = source(i - before, size, padding);
      if (at >= 0) {
        Expr part = Parts.at(array, at);
        rows[i] = last ? part : pad(part, amounts, level + 1, padding, frame);
      } else {
        rows[i] = last ? padding : blank(Parts.at(array, 0), amounts, level + 1, padding);
      }
    }
    return Lists.of(rows);
  }

  /// Where the element beyond the border comes from; -1 for a constant.
  private static int source(int at, int size, Expr padding) {
    if (at >= 0 && at < size) {
      return at;
    }
    String method = padding instanceof Str(String text) ? text : "";
    return switch (method) {
      case "Fixed" -> at < 0 ? 0 : size - 1;
      case "Periodic" -> Math.floorMod(at, size);
      case "Reflected" -> {
        int period = Math.max(1, 2 * size - 2);
        int place = Math.floorMod(at, period);
        yield place < size ? place : period - place;
      }
      case "Reversed" -> {
        int place = Math.floorMod(at, 2 * size);
        yield place < size ? place : 2 * size - 1 - place;
      }
      default -> -1;
    };
  }

  private static Expr blank(Expr model, int[][] amounts, int level, Expr padding) {
    int length = Math.max(0, Parts.size(model) + amounts[level][0] + amounts[level][1]);
    var row = new Expr[length];
    Arrays.fill(
        row,
        level + 1 == amounts.length
            ? padding
            : blank(Parts.at(model, 0), amounts, level + 1, padding));
    return Lists.of(row);
  }
}
