package org.scheelite.std.list.make;

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
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.list.PartReader;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Shapes;

/// The ranges of coordinates.
///
/// `CoordinateBounds[{p1, p2, …}]` gives `{{xmin, xmax}, {ymin, ymax}, …}` for a list of points, or
/// for points in a nested list. `CoordinateBounds[points, d]` widens each range by `d` at both
/// ends, `CoordinateBounds[points, {dx, dy, …}]` by its own amount, `Scaled[s]` by a part of its
/// width.
///
/// ```wl
/// In:  CoordinateBounds[{{0, 5}, {3, 1}, {2, 2}}]
/// Out: {{0, 3}, {1, 5}}
/// In:  CoordinateBounds[{{0, 5}, {3, 1}}, 1]
/// Out: {{-1, 4}, {0, 6}}
/// ```
@Builtin(seeAlso = {"CoordinateBoundsArray", "MinMax", "CoordinateBoundingBoxArray"})
final class CoordinateBounds {
  static final Message COORD =
      Message.of("CoordinateBounds::coord", "`1` is not a list of coordinates.");

  @Form
  static @Nullable Expr bounds(Expr points, Frame frame) {
    return bounds(points, Int.ZERO, frame);
  }

  @Form
  static @Nullable Expr bounds(Expr points, Expr padding, Frame frame) {
    int[] dims = Shapes.full(points);
    if (dims.length < 2) {
      return frame.decline(COORD, points);
    }
    int dim = dims[dims.length - 1];
    Normal flat = (Normal) frame.call(Symbol.system("Flatten"), points, Int.of(dims.length - 2L));
    var ranges = new Expr[dim];
    for (int i = 0; i < dim; i++) {
      Expr axis = PartReader.read(flat, List.of(Sym.ALL, Int.of(i + 1L)), frame, "Part");
      if (axis == null) {
        return null;
      }
      Expr least = frame.call(Symbol.system("Min"), axis);
      Expr most = frame.call(Symbol.system("Max"), axis);
      Expr own = Lists.isList(padding) ? Parts.at(padding, i % Parts.size(padding)) : padding;
      if (own instanceof Normal scaled && scaled.is(Sym.SCALED, 1)) {
        Expr width = Call.of(Sym.PLUS, most, Call.of(Sym.TIMES, Int.MINUS_ONE, least));
        own = frame.call(Sym.TIMES, scaled.arg(0), width);
      }
      Expr down = frame.call(Sym.PLUS, least, Call.of(Sym.TIMES, Int.MINUS_ONE, own));
      ranges[i] = Lists.of(new Expr[] {down, frame.call(Sym.PLUS, most, own)});
    }
    return Lists.of(ranges);
  }
}
