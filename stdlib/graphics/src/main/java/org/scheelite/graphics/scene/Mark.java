package org.scheelite.graphics.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.graphics.bitmap.Bitmap;
import org.scheelite.graphics.colour.Colour;

/// One thing to draw, in points from the upper left corner of the picture, y downwards.
///
/// Lists of points are arrays `x0, y0, x1, y1, ...`; nobody changes them.
public sealed interface Mark {

  /// Many round dots of one kind.
  ///
  /// @param xy their centres
  /// @param diameter their size
  /// @param colour their colour
  record Dots(double[] xy, double diameter, Colour colour) implements Mark {}

  /// Open lines of one kind.
  ///
  /// @param lines the points of each line
  /// @param pen how they are drawn
  record Lines(List<double[]> lines, Pen pen) implements Mark {}

  /// An area between closed lines, holes by the even-odd rule.
  ///
  /// @param rings the corners of each closed line
  /// @param fill its colour, or none
  /// @param edge how its border is drawn, or not at all
  record Area(List<double[]> rings, @Nullable Colour fill, @Nullable Pen edge) implements Mark {}

  /// An ellipse or a part of one.
  ///
  /// @param x centre
  /// @param y centre
  /// @param rx radius in x
  /// @param ry radius in y
  /// @param arc the part of it that is meant
  /// @param fill its colour, or none
  /// @param edge how its border is drawn, or not at all
  record Oval(
      double x, double y, double rx, double ry, Arc arc, @Nullable Colour fill, @Nullable Pen edge)
      implements Mark {}

  /// One line of text.
  ///
  /// @param runs what it says
  /// @param x where its anchor stands
  /// @param y where its base line lies
  /// @param anchor which point of it stands at x
  /// @param turn angle by which it is turned anticlockwise about that point, in radians
  /// @param face how the letters look
  record Words(List<Run> runs, double x, double y, Anchor anchor, double turn, Typeface face)
      implements Mark {}

  /// An array of cells, stretched over a rectangle; cells keep their sharp borders.
  ///
  /// @param cells the colours, first row on top
  /// @param box where they lie
  /// @param smooth whether colours flow into each other instead
  record Pixels(Bitmap cells, Bounds box, boolean smooth) implements Mark {}

  /// Marks of which only the part inside a rectangle is seen.
  ///
  /// @param box the rectangle
  /// @param marks what is drawn
  record Clipped(Bounds box, List<Mark> marks) implements Mark {}

  /// A whole scene inside another one.
  ///
  /// @param scene the inner picture
  /// @param box where it lies; it is stretched to fit
  record Nested(Scene scene, Bounds box) implements Mark {}
}
