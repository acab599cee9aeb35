package org.scheelite.graphics.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.primitive.Graphics;
import org.scheelite.graphics.read.Numbers;

/// Puts the colours of `ArrayPlot` into a picture.
///
/// @param cells the array
/// @param options what the user wrote
/// @param frame for the values of exact numbers
record CellPicture(CellArray cells, Options options, Frame frame) {

  private static final Symbol RASTER = Symbol.system("Raster");
  private static final Symbol LINE = Symbol.system("Line");
  private static final int MOST_LABELS = 6;

  Picture build(@Nullable Colour[] colours) {
    double[] box = box();
    Expr corners =
        Call.list(
            Call.list(coordinate(box[0]), coordinate(box[1])),
            Call.list(coordinate(box[2]), coordinate(box[3])));
    Expr raster = Call.of(RASTER, raster(colours), corners);
    var mesh = mesh(box);
    Expr style = options.get(ArrayPlot.MESH_STYLE);
    if (style.equals(Sym.AUTOMATIC)) {
      style = Call.of(Symbol.system("GrayLevel"), Real.of((Math.sqrt(5) - 1) / 2));
    }
    Expr primitives =
        mesh.isEmpty()
            ? raster
            : Call.list(raster, Call.list(style, Call.of(LINE, Call.list(mesh))));
    var picture = new Picture(primitives);
    boolean placed = !options.get(ArrayPlot.DATA_RANGE).equals(Sym.ALL);
    Expr aspect = placed ? Real.of((double) cells.rows() / cells.columns()) : Sym.AUTOMATIC;
    picture.set(Graphics.ASPECT_RATIO, aspect);
    picture.given(options);
    return picture
        .set(Graphics.FRAME, options.get(ArrayPlot.FRAME))
        .set(Graphics.FRAME_TICKS, ticks(placed))
        .set(Graphics.PLOT_RANGE, Sym.ALL)
        .set(
            Graphics.PLOT_RANGE_PADDING,
            Objects.requireNonNullElse(options.given(ArrayPlot.PLOT_RANGE_PADDING), Sym.NONE));
  }

  private static Expr coordinate(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Int.of((long) value)
        : Real.of(value);
  }

  /// The rectangle of the cells: left, low, right, high.
  private double[] box() {
    double[] box = {0, 0, cells.columns(), cells.rows()};
    if (options.get(ArrayPlot.DATA_RANGE) instanceof Normal range && range.is(Sym.LIST, 2)) {
      double[] x = Numbers.vector(range.arg(0), frame);
      double[] y = Numbers.vector(range.arg(1), frame);
      if (x != null && x.length == 2 && x[0] < x[1] && y != null && y.length == 2 && y[0] < y[1]) {
        return new double[] {x[0], y[0], x[1], y[1]};
      }
    }
    return box;
  }

  private boolean reversed(int which) {
    Expr value = options.get(ArrayPlot.DATA_REVERSED);
    if (value instanceof Normal pair && pair.is(Sym.LIST, 2)) {
      return pair.arg(which).equals(Sym.TRUE);
    }
    return which == 0 && value.equals(Sym.TRUE);
  }

  /// The array for `Raster`, lowest row first: greys as numbers, colours as lists.
  private Expr raster(@Nullable Colour[] colours) {
    int rows = cells.rows();
    int columns = cells.columns();
    int channels = channels(colours);
    double[] data = new double[colours.length * channels];
    boolean up = reversed(0);
    boolean left = reversed(1);
    int at = 0;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        int row = up ? i : rows - 1 - i;
        int column = left ? columns - 1 - j : j;
        var colour = colours[row * columns + column];
        fill(colour == null ? Colour.TRANSPARENT : colour, channels, data, at);
        at += channels;
      }
    }
    return channels == 1
        ? Packed.of(new int[] {rows, columns}, data)
        : Packed.of(new int[] {rows, columns, channels}, data);
  }

  private static int channels(@Nullable Colour[] colours) {
    boolean grey = true;
    for (var colour : colours) {
      if (colour == null || colour.opacity() < 1) {
        return 4;
      }
      grey &= colour.red() == colour.green() && colour.red() == colour.blue();
    }
    return grey ? 1 : 3;
  }

  private static void fill(Colour colour, int channels, double[] data, int at) {
    data[at] = colour.red();
    if (channels > 1) {
      data[at + 1] = colour.green();
      data[at + 2] = colour.blue();
    }
    if (channels > 3) {
      data[at + 3] = colour.opacity();
    }
  }

  private List<Expr> mesh(double[] box) {
    Expr value = options.get(ArrayPlot.MESH);
    boolean pair = value instanceof Normal list && list.is(Sym.LIST, 2);
    int across = lines(pair ? ((Normal) value).arg(0) : value, cells.rows());
    int along = lines(pair ? ((Normal) value).arg(1) : value, cells.columns());
    var lines = new ArrayList<Expr>();
    for (int i = 1; i <= across; i++) {
      double y = box[1] + (box[3] - box[1]) * i / (across + 1);
      lines.add(Packed.of(new int[] {2, 2}, new double[] {box[0], y, box[2], y}));
    }
    for (int j = 1; j <= along; j++) {
      double x = box[0] + (box[2] - box[0]) * j / (along + 1);
      lines.add(Packed.of(new int[] {2, 2}, new double[] {x, box[1], x, box[3]}));
    }
    return lines;
  }

  private static int lines(Expr value, int cells) {
    if (value.equals(Sym.TRUE) || value.equals(Sym.ALL)) {
      return cells - 1;
    }
    return value instanceof Int(long count) ? Math.clamp(count, 0, cells) : 0;
  }

  /// Automatic ticks count rows from the top and columns from the left.
  private Expr ticks(boolean placed) {
    Expr value = options.get(ArrayPlot.FRAME_TICKS);
    boolean automatic =
        value.equals(Sym.AUTOMATIC) || value.equals(Sym.TRUE) || value.equals(Sym.ALL);
    if (!automatic || placed) {
      return value;
    }
    int rows = cells.rows();
    int columns = cells.columns();
    boolean up = reversed(0);
    boolean left = reversed(1);
    return Call.list(
        Call.list(count(rows, i -> up ? i : rows + 1 - i), Sym.NONE),
        Call.list(count(columns, i -> left ? columns + 1 - i : i), Sym.NONE));
  }

  private static Expr count(int cells, IntUnaryOperator place) {
    int step = 1;
    int[] factors = {2, 5, 10};
    int power = 1;
    for (int k = 0; cells / step > MOST_LABELS; k++) {
      if (k % 3 == 0 && k > 0) {
        power *= 10;
      }
      step = power * factors[k % 3];
    }
    var ticks = new ArrayList<Expr>();
    for (int i = 1; i <= cells; i = i == 1 && step > 1 ? step : i + step) {
      ticks.add(Call.list(Real.of(place.applyAsInt(i) - 0.5), Int.of(i)));
    }
    return Lists.of(ticks);
  }
}
