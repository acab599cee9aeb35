package org.scheelite.graphics.figure;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.graphics.scene.Bounds;
import org.scheelite.graphics.scene.Mark;
import org.scheelite.graphics.scene.Scene;

/// Turns a figure into a scene: finds the range, the ticks and the room that labels need.
public final class Layout {

  /// Room around everything, in points.
  private static final double MARGIN = 2;

  /// The room to the right of a plot that is counted to the plot itself, in points.
  private static final double LEGEND_FREE = 12;

  /// The plot is never smaller than this, in points.
  private static final double SMALLEST = 10;

  /// Labels depend on the size of the plot and it on them; this many rounds are enough.
  private static final int ROUNDS = 8;

  private Layout() {}

  /// The finished picture of a figure.
  public static Scene scene(Figure figure) {
    var look = figure.look();
    var plot = Ranges.find(figure);
    var margins = new Margins(MARGIN, MARGIN, MARGIN, MARGIN);
    var page = Page.fit(look, plot, margins);
    for (int round = 0; round < ROUNDS; round++) {
      var room = room(figure, new Viewport(plot, page.place()));
      var needed = Margins.around(page.place(), room, MARGIN);
      if (round > 0) {
        // Never back again, or two sizes might alternate for ever.
        needed = needed.max(margins);
      }
      if (needed.equals(margins)) {
        break;
      }
      margins = needed;
      page = Page.fit(look, plot, margins);
    }
    var marks = marks(figure, new Viewport(plot, page.place()));
    return new Scene(page.width(), page.height(), look.background(), marks);
  }

  private static List<Mark> marks(Figure figure, Viewport view) {
    var look = figure.look();
    var mapper = new ShapeMapper(view);
    var marks = new ArrayList<Mark>();
    marks.addAll(GridLines.marks(look, view));
    marks.addAll(mapper.map(figure.prolog()));
    var contents = mapper.map(figure.shapes());
    if (open(look)) {
      marks.addAll(contents);
    } else {
      marks.add(new Mark.Clipped(view.place(), contents));
    }
    marks.addAll(decorations(look, view));
    marks.addAll(mapper.map(figure.epilog()));
    return marks;
  }

  /// Whether all shapes are shown, so that none needs to be cut off.
  private static boolean open(Look look) {
    return look.x().open() && look.y().open();
  }

  /// Frame, axes, title and legend: what may need room outside the plot.
  private static List<Mark> decorations(Look look, Viewport view) {
    var marks = new ArrayList<Mark>();
    marks.addAll(AxesMarks.marks(look, view));
    marks.addAll(FrameMarks.marks(look, view));
    if (!look.title().isEmpty() || look.legend() != null) {
      var around = view.place().union(Extent.ofMarks(marks));
      marks.addAll(TitleMarks.marks(look, view, around));
      if (look.legend() != null) {
        marks.addAll(LegendMarks.marks(look.legend(), look.face(), view, around));
      }
    }
    return marks;
  }

  private static Bounds room(Figure figure, Viewport view) {
    var room = view.place().union(Extent.ofMarks(decorations(figure.look(), view)));
    if (open(figure.look())) {
      var outgrowing =
          figure.shapes().stream()
              .filter(shape -> shape instanceof Shape.Label || shape instanceof Shape.Points)
              .toList();
      room = room.union(Extent.ofMarks(new ShapeMapper(view).map(outgrowing)));
    }
    // A label wider than the picture must not push the plot away altogether.
    double most = Math.max(view.place().width(), view.place().height());
    return new Bounds(
        Math.max(room.left(), view.place().left() - most),
        Math.max(room.low(), view.place().low() - most),
        Math.min(room.right(), view.place().right() + most),
        Math.min(room.high(), view.place().high() + most));
  }

  /// Room between the plot and the edges of the picture.
  record Margins(double left, double top, double right, double bottom) {

    Margins max(Margins other) {
      return new Margins(
          Math.max(left, other.left),
          Math.max(top, other.top),
          Math.max(right, other.right),
          Math.max(bottom, other.bottom));
    }

    static Margins around(Bounds place, Bounds room, double margin) {
      return new Margins(
          Math.ceil(place.left() - room.left() + margin),
          Math.ceil(place.low() - room.low() + margin),
          Math.ceil(room.right() - place.right() + margin),
          Math.ceil(room.high() - place.high() + margin));
    }
  }

  /// The size of the picture and the place of the plot in it.
  record Page(double width, double height, Bounds place) {

    static Page fit(Look look, Bounds plot, Margins m) {
      double aspect =
          look.aspect() == Look.EQUAL_UNITS ? plot.height() / plot.width() : look.aspect();
      Double width = look.size().width();
      Double height = look.size().height();
      // A legend stands beside a plot of the usual size; it must not squeeze it.
      double legend = look.legend() == null ? 0 : Math.max(0, m.right - LEGEND_FREE);
      double w = width != null ? width : ImageSize.USUAL_WIDTH + legend;
      double h = height != null ? height : ImageSize.USUAL_HEIGHT;
      if (width != null && height == null) {
        h = Double.POSITIVE_INFINITY;
      } else if (height != null && width == null) {
        w = aspect < 0 ? w : Double.POSITIVE_INFINITY;
      }
      double roomX = Math.max(SMALLEST, w - m.left - m.right);
      double roomY = Math.max(SMALLEST, h - m.top - m.bottom);
      if (aspect < 0) {
        aspect = Double.isInfinite(roomY) ? Look.GOLDEN : roomY / roomX;
      }
      double plotWidth = Math.max(1, Math.round(Math.min(roomX, roomY / aspect)));
      double plotHeight = Math.max(1, Math.round(Math.min(roomY, plotWidth * aspect)));
      double pageWidth = width != null && height != null ? w : plotWidth + m.left + m.right;
      double pageHeight = width != null && height != null ? h : plotHeight + m.top + m.bottom;
      // Half points, so that lines one point thick fall on whole pixels.
      double left = Math.floor(m.left + (pageWidth - m.left - m.right - plotWidth) / 2) + 0.5;
      double top = Math.floor(m.top + (pageHeight - m.top - m.bottom - plotHeight) / 2) + 0.5;
      return new Page(
          Math.ceil(pageWidth + (width != null ? 0 : 1)),
          Math.ceil(pageHeight + (height != null ? 0 : 1)),
          new Bounds(left, top, left + plotWidth, top + plotHeight));
    }
  }
}
