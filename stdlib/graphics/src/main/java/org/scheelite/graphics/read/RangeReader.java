package org.scheelite.graphics.read;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.figure.Range;

/// Reads `PlotRange` together with `PlotRangePadding`.
public final class RangeReader {

  private final Frame frame;
  private Range x = Range.ALL;
  private Range y = Range.ALL;

  public RangeReader(Frame frame) {
    this.frame = frame;
  }

  /// The range of the horizontal axis.
  public Range x() {
    return x;
  }

  /// The range of the vertical axis.
  public Range y() {
    return y;
  }

  /// Reads the values of both options; false where the range has no known form.
  public boolean read(Expr range, Expr padding) {
    Range[] both = ranges(range);
    if (both == null) {
      return false;
    }
    boolean pair = padding instanceof Normal list && list.is(Sym.LIST, 2);
    x = padded(both[0], pair ? ((Normal) padding).arg(0) : padding);
    y = padded(both[1], pair ? ((Normal) padding).arg(1) : padding);
    return true;
  }

  private Range @Nullable [] ranges(Expr value) {
    if (open(value)) {
      return new Range[] {Range.ALL, Range.ALL};
    }
    double all = Numbers.real(value, frame);
    if (all > 0) {
      return new Range[] {Range.of(-all, all), Range.of(-all, all)};
    }
    if (!(value instanceof Normal pair) || !pair.is(Sym.LIST, 2)) {
      return null;
    }
    double a = Numbers.real(pair.arg(0), frame);
    double b = Numbers.real(pair.arg(1), frame);
    if (!Double.isNaN(a) || !Double.isNaN(b)) {
      var vertical = one(value);
      return vertical == null ? null : new Range[] {Range.ALL, vertical};
    }
    var first = one(pair.arg(0));
    var second = one(pair.arg(1));
    return first == null || second == null ? null : new Range[] {first, second};
  }

  private static boolean open(Expr value) {
    return value.equals(Sym.ALL)
        || value.equals(Sym.AUTOMATIC)
        || value.equals(Symbol.system("Full"));
  }

  private @Nullable Range one(Expr value) {
    if (open(value)) {
      return Range.ALL;
    }
    if (!(value instanceof Normal pair) || !pair.is(Sym.LIST, 2)) {
      double most = Numbers.real(value, frame);
      return most > 0 ? Range.of(-most, most) : null;
    }
    Double min = end(pair.arg(0));
    Double max = end(pair.arg(1));
    boolean known = (min != null || open(pair.arg(0))) && (max != null || open(pair.arg(1)));
    if (!known || min != null && max != null && !(min < max)) {
      return null;
    }
    return new Range(min, max, Range.USUAL_PADDING, 0);
  }

  private @Nullable Double end(Expr value) {
    double number = Numbers.real(value, frame);
    return Double.isFinite(number) ? number : null;
  }

  /// Padding that is asked for counts at given ends, too.
  private Range padded(Range range, Expr padding) {
    Expr value = padding;
    if (value instanceof Normal pair && pair.is(Sym.LIST) && pair.size() > 0) {
      value = pair.arg(0);
    }
    if (value.equals(Sym.AUTOMATIC)) {
      return range;
    }
    boolean scaled = value instanceof Normal call && call.is(Sym.SCALED, 1);
    double size =
        value.equals(Sym.NONE) ? 0 : Numbers.real(scaled ? ((Normal) value).arg(0) : value, frame);
    if (!(size >= 0)) {
      return range;
    }
    if (range.min() != null && range.max() != null) {
      double room = scaled ? size * (range.max() - range.min()) : size;
      return Range.of(range.min() - room, range.max() + room);
    }
    return new Range(range.min(), range.max(), scaled ? size : 0, scaled ? 0 : size);
  }
}
