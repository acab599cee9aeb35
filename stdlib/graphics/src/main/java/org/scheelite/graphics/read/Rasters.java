package org.scheelite.graphics.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.bitmap.Bitmap;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.figure.Shape;
import org.scheelite.graphics.scene.Bounds;

/// Reads `Raster[cells, {{x0, y0}, {x1, y1}}, {least, most}]`; its first row lies at the bottom.
final class Rasters {

  private Rasters() {}

  static @Nullable List<Shape> raster(Normal call, Places places) {
    if (call.size() < 1) {
      return null;
    }
    var frame = places.frame();
    int positional = call.size();
    ColourFunction colours = null;
    while (positional > 1
        && call.arg(positional - 1) instanceof Normal rule
        && rule.is(Sym.RULE, 2)) {
      if (rule.arg(0).equals(Symbol.system("ColorFunction"))) {
        colours = ColourFunction.of(rule.arg(1), frame);
      }
      positional--;
    }
    double[] range = positional > 2 ? Numbers.vector(call.arg(2), frame) : new double[] {0, 1};
    if (range == null || range.length != 2) {
      return null;
    }
    var cells = cells(call.arg(0), range, colours, frame);
    if (cells == null) {
      return null;
    }
    var box = new Bounds(0, 0, cells.width(), cells.height());
    if (positional > 1 && !call.arg(1).equals(Sym.AUTOMATIC)) {
      var corners = places.points(call.arg(1));
      if (corners == null || corners.xy().length != 4) {
        return null;
      }
      double[] c = corners.xy();
      box = new Bounds(c[0], c[1], c[2], c[3]);
    }
    return List.of(new Shape.Raster(cells, box, false));
  }

  private static @Nullable Bitmap cells(
      Expr array, double[] range, @Nullable ColourFunction colours, Frame frame) {
    if (array instanceof Packed packed && (packed.rank() == 2 || packed.rank() == 3)) {
      int channels = packed.rank() == 2 ? 1 : packed.dim(2);
      return bitmap(packed.dim(0), packed.dim(1), channels, packed.toReals(), range, colours);
    }
    if (array instanceof NumArray numbers && (numbers.rank() == 2 || numbers.rank() == 3)) {
      double[] values = new double[numbers.total()];
      for (int i = 0; i < values.length; i++) {
        values[i] = numbers.real(i);
      }
      int[] dims = numbers.dims();
      return bitmap(dims[0], dims[1], dims.length == 2 ? 1 : dims[2], values, range, colours);
    }
    return array instanceof Normal rows && rows.is(Sym.LIST) && rows.size() > 0
        ? mixed(rows, range, colours, frame)
        : null;
  }

  private static @Nullable Bitmap bitmap(
      int rows,
      int columns,
      int channels,
      double[] values,
      double[] range,
      @Nullable ColourFunction colours) {
    if (channels < 1 || channels > 4) {
      return null;
    }
    int[] argb = new int[rows * columns];
    double[] cell = new double[channels];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int from = (row * columns + column) * channels;
        for (int c = 0; c < channels; c++) {
          cell[c] = (values[from + c] - range[0]) / (range[1] - range[0]);
        }
        argb[(rows - 1 - row) * columns + column] = colour(cell, colours).argb();
      }
    }
    return new Bitmap(columns, rows, argb);
  }

  /// A list of rows of numbers, of lists of numbers, or of colours.
  private static @Nullable Bitmap mixed(
      Normal rows, double[] range, @Nullable ColourFunction colours, Frame frame) {
    int columns = rows.arg(0) instanceof Normal first && first.is(Sym.LIST) ? first.size() : 0;
    int[] argb = new int[rows.size() * columns];
    for (int i = 0; i < rows.size(); i++) {
      if (!(rows.arg(i) instanceof Normal row) || !row.is(Sym.LIST, columns)) {
        return null;
      }
      for (int j = 0; j < columns; j++) {
        var colour = cell(row.arg(j), range, colours, frame);
        if (colour == null) {
          return null;
        }
        argb[(rows.size() - 1 - i) * columns + j] = colour.argb();
      }
    }
    return new Bitmap(columns, rows.size(), argb);
  }

  private static @Nullable Colour cell(
      Expr expr, double[] range, @Nullable ColourFunction colours, Frame frame) {
    var literal = Colours.read(expr, frame);
    if (literal != null) {
      return literal;
    }
    double number = Numbers.real(expr, frame);
    double[] cell = Double.isNaN(number) ? Numbers.vector(expr, frame) : new double[] {number};
    if (cell == null || cell.length < 1 || cell.length > 4) {
      return null;
    }
    for (int c = 0; c < cell.length; c++) {
      cell[c] = (cell[c] - range[0]) / (range[1] - range[0]);
    }
    return colour(cell, colours);
  }

  private static Colour colour(double[] cell, @Nullable ColourFunction colours) {
    return switch (cell.length) {
      case 1 -> colours == null ? Colour.gray(cell[0]) : colours.at(cell[0]);
      case 2 -> Colour.gray(cell[0]).withOpacity(cell[1]);
      case 3 -> Colour.rgb(cell[0], cell[1], cell[2]);
      default -> new Colour(cell[0], cell[1], cell[2], cell[3]);
    };
  }
}
