package org.scheelite.graphics.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.graphics.bitmap.Bitmap;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.scene.Arc;
import org.scheelite.graphics.scene.Bounds;
import org.scheelite.graphics.scene.Run;
import org.scheelite.graphics.scene.Typeface;

/// One thing in a figure, in the user's coordinates, y upwards.
///
/// Lists of points are arrays `x0, y0, x1, y1, ...`; nobody changes them.
public sealed interface Shape {

  /// Many dots of one kind.
  ///
  /// @param xy their places
  /// @param size their diameter
  /// @param colour their colour
  record Points(double[] xy, Length size, Colour colour) implements Shape {}

  /// Open lines of one kind.
  ///
  /// @param lines the points of each line
  /// @param stroke how they are drawn
  record Polyline(List<double[]> lines, Stroke stroke) implements Shape {}

  /// An area between closed lines; holes by the even-odd rule.
  ///
  /// @param rings the corners of each closed line
  /// @param fill its colour, or none
  /// @param edge its border, or none
  record Polygon(List<double[]> rings, @Nullable Colour fill, @Nullable Stroke edge)
      implements Shape {}

  /// A rectangle along the axes.
  ///
  /// @param box where it lies
  /// @param fill its colour, or none
  /// @param edge its border, or none
  record Box(Bounds box, @Nullable Colour fill, @Nullable Stroke edge) implements Shape {}

  /// A disk, circle, ellipse, sector or arc.
  ///
  /// @param x centre
  /// @param y centre
  /// @param rx radius in x
  /// @param ry radius in y
  /// @param arc which part is meant
  /// @param fill its colour, or none
  /// @param edge its border, or none
  record Oval(
      double x,
      double y,
      double rx,
      double ry,
      Arc arc,
      @Nullable Colour fill,
      @Nullable Stroke edge)
      implements Shape {}

  /// A line with a head at its end.
  ///
  /// @param xy its points
  /// @param head length of the head
  /// @param stroke how it is drawn
  record Arrow(double[] xy, Length head, Stroke stroke) implements Shape {}

  /// Text.
  ///
  /// @param lines what it says, line by line
  /// @param x where it stands
  /// @param y where it stands
  /// @param offsetX the part of it at that place: -1 its left end, 0 its middle, 1 its right end
  /// @param offsetY the same from bottom to top
  /// @param turn angle by which it is turned anticlockwise, in radians
  /// @param face how the letters look
  record Label(
      List<List<Run>> lines,
      double x,
      double y,
      double offsetX,
      double offsetY,
      double turn,
      Typeface face)
      implements Shape {}

  /// An array of coloured cells.
  ///
  /// @param cells their colours, first row on top
  /// @param box where they lie
  /// @param smooth whether colours flow into each other
  record Raster(Bitmap cells, Bounds box, boolean smooth) implements Shape {}

  /// A figure inside the figure.
  ///
  /// @param figure what is shown
  /// @param x where its middle stands
  /// @param y where its middle stands
  /// @param width its width as a part of that of the plot
  record Inset(Figure figure, double x, double y, double width) implements Shape {}

  /// Shapes whose coordinates run from 0 to 1 over the plot.
  ///
  /// @param shapes what is shown
  record Scaled(List<Shape> shapes) implements Shape {}
}
