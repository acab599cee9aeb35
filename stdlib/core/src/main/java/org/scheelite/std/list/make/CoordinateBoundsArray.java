package org.scheelite.std.list.make;

import java.util.Arrays;
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
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Shapes;
import org.scheelite.std.list.Sizes;

/// A lattice of points.
///
/// `CoordinateBoundsArray[{{xmin, xmax}, {ymin, ymax}, …}]` gives the array of the points whose
/// coordinates go from the minimum by steps of 1; the first index is that of `x`.
/// `CoordinateBoundsArray[bounds, d]` goes by steps of `d`, `CoordinateBoundsArray[bounds, {dx, dy,
/// …}]` by steps for each axis, and `Into[n]` cuts ranges into `n` equal parts.
/// `CoordinateBoundsArray[bounds, d, offset]` moves all points by `offset`, with `Scaled[s]` by a
/// part of a step; then the last point of each axis is left out. `CoordinateBoundsArray[bounds, d,
/// offset, k]` adds `k` layers of points around.
///
/// ```wl
/// In:  CoordinateBoundsArray[{{0, 1}, {5, 7}}]
/// Out: {{{0, 5}, {0, 6}, {0, 7}}, {{1, 5}, {1, 6}, {1, 7}}}
/// In:  CoordinateBoundsArray[{{0, 1}}, Into[2]]
/// Out: {{0}, {1/2}, {1}}
/// In:  CoordinateBoundsArray[{{0, 2}}, 1, Scaled[1/2]]
/// Out: {{1/2}, {3/2}}
/// ```
@Builtin(seeAlso = {"CoordinateBounds", "Tuples", "Range", "Subdivide"})
final class CoordinateBoundsArray {
  static final Message BOUNDS =
      Message.of(
          "CoordinateBoundsArray::bounds",
          "The bounds `1` with the steps `2` do not say how many points there are.");

  @Form(whole = true, min = 1, max = 4)
  static @Nullable Expr lattice(Normal call, Frame frame) {
    Expr bounds = call.arg(0);
    Expr steps = call.size() > 1 ? call.arg(1) : Int.ONE;
    Expr offset = call.size() > 2 ? call.arg(2) : Int.ZERO;
    Integer layers = call.size() > 3 ? Sizes.count(call.arg(3)) : Integer.valueOf(0);
    int[] dims = Shapes.of(bounds, 2);
    if (dims.length != 2 || dims[1] != 2 || layers == null) {
      return frame.decline(BOUNDS, bounds, steps);
    }
    var axes = new Expr[dims[0]];
    for (int i = 0; i < axes.length; i++) {
      Normal range = (Normal) Parts.at(bounds, i);
      Expr axis = axis(range, each(steps, i), each(offset, i), layers, frame);
      if (axis == null) {
        return frame.decline(BOUNDS, bounds, steps);
      }
      axes[i] = axis;
    }
    int[] sizes = Arrays.stream(axes).mapToInt(Parts::size).toArray();
    Sizes.total(frame, sizes);
    return fill(axes, new Expr[axes.length], 0);
  }

  private static Expr each(Expr spec, int axis) {
    return Lists.isList(spec) && Parts.size(spec) > 0
        ? Parts.at(spec, Math.min(axis, Parts.size(spec) - 1))
        : spec;
  }

  private static @Nullable Expr axis(
      Normal range, Expr step, Expr offset, int layers, Frame frame) {
    Expr from = range.arg(0);
    Expr to = range.arg(1);
    Expr width = step;
    if (step instanceof Normal into && into.head().equals(Symbols.INTO) && into.size() == 1) {
      Expr way = Call.of(Sym.PLUS, to, Call.of(Sym.TIMES, Int.MINUS_ONE, from));
      width = frame.call(Sym.TIMES, way, Call.of(Sym.POWER, into.arg(0), Int.MINUS_ONE));
    }
    Progression points = Progression.of(from, to, width, frame);
    if (points == null || points.count() == Long.MAX_VALUE) {
      return null;
    }
    Normal values;
    if (layers > 0) {
      Expr start = frame.call(Sym.PLUS, from, Call.of(Sym.TIMES, Int.of(-layers), width));
      Sizes.reserve(frame, points.count() + 2L * layers);
      values =
          Progression.times(start, width, (int) points.count() + 2 * layers, frame).list(frame);
    } else {
      values = points.list(frame);
    }
    if (offset.equals(Int.ZERO)) {
      return values;
    }
    boolean scaled = offset instanceof Normal part && part.is(Sym.SCALED, 1);
    Expr shift = scaled ? frame.call(Sym.TIMES, ((Normal) offset).arg(0), width) : offset;
    Expr kept = scaled && values.size() > 0 ? Parts.slice(values, 0, values.size() - 1) : values;
    return frame.call(Sym.PLUS, kept, shift);
  }

  private static Expr fill(Expr[] axes, Expr[] point, int level) {
    if (level == axes.length) {
      return Lists.of(point.clone());
    }
    var rows = new Expr[Parts.size(axes[level])];
    for (int i = 0; i < rows.length; i++) {
      point[level] = Parts.at(axes[level], i);
      rows[i] = fill(axes, point, level + 1);
    }
    return Lists.of(rows);
  }
}
