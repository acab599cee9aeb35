package org.scheelite.graphics.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.scene.Bounds;
import org.scheelite.graphics.scene.Mark;
import org.scheelite.graphics.scene.Run;

final class LayoutTest {

  private static final Shape SQUARE = new Shape.Box(new Bounds(0, 0, 1, 1), Colour.BLACK, null);

  private static Figure framed(Shape shape) {
    return Figure.of(List.of(shape), Look.builder().frame(FrameRule.TICKED).build());
  }

  @Test
  void usualPicturesAre360PointsWide() {
    assertEquals(360, Layout.scene(framed(SQUARE)).width(), 1);
    assertEquals(360, Layout.scene(Figure.of(List.of(SQUARE), Look.PLAIN)).width(), 1);
  }

  @Test
  void unitsAreEqual() {
    var scene = Layout.scene(framed(SQUARE));
    var box = Extent.ofMarks(scene.marks().stream().filter(LayoutTest::filled).toList());
    assertEquals(box.width(), box.height(), 1);
  }

  private static boolean filled(Mark mark) {
    return mark instanceof Mark.Area area && area.fill() != null;
  }

  @Test
  void everythingLiesInsideThePicture() {
    var labels =
        Map.of(FrameRule.Side.LEFT, Run.plain("left"), FrameRule.Side.TOP, Run.plain("top"));
    var frame = new FrameRule(FrameRule.TICKED.sides(), FrameRule.TICKED.ticks(), labels);
    for (double size : new double[] {1e-8, 1, 12345, 3e9}) {
      var shape =
          new Shape.Points(new double[] {-size, 0, size, size}, Length.points(3), Colour.BLACK);
      var look = Look.builder().frame(frame).title(Run.plain("title")).aspect(Look.GOLDEN).build();
      var scene = Layout.scene(Figure.of(List.of(shape), look));
      var room = Extent.ofMarks(scene.marks());
      assertTrue(room.left() >= 0 && room.low() >= 0, room::toString);
      assertTrue(room.right() <= scene.width() && room.high() <= scene.height(), room::toString);
    }
  }

  @Test
  void aFrameHasTicksOnFourSidesAndNumbersOnTwo() {
    var marks = Layout.scene(framed(SQUARE)).marks();
    assertEquals(4, marks.stream().filter(Mark.Lines.class::isInstance).count());
    var words = marks.stream().filter(Mark.Words.class::isInstance).toList();
    assertEquals(12, words.size());
  }

  @Test
  void singlePointsAndEmptyPicturesHaveARange() {
    var point = new Shape.Points(new double[] {5, 5}, Length.points(3), Colour.BLACK);
    var bounds = Ranges.find(framed(point));
    assertTrue(bounds.left() < 5 && bounds.right() > 5 && bounds.low() < 5 && bounds.high() > 5);
    assertTrue(Layout.scene(Figure.of(List.of(), Look.PLAIN)).width() > 0);
  }

  @Test
  void givenSizesAreKept() {
    var look = Look.builder().frame(FrameRule.TICKED).size(new ImageSize(200.0, 300.0)).build();
    var scene = Layout.scene(Figure.of(List.of(SQUARE), look));
    assertEquals(200, scene.width());
    assertEquals(300, scene.height());
  }

  @Test
  void tallPicturesStayOnThePage() {
    var tower = new Shape.Box(new Bounds(0, 0, 1, 50), Colour.BLACK, null);
    assertTrue(Layout.scene(framed(tower)).height() <= ImageSize.USUAL_HEIGHT + 1);
  }

  @Test
  void fixedRangesCutOff() {
    var look = Look.builder().range(Range.of(0, 0.5), Range.of(0, 0.5)).build();
    var scene = Layout.scene(Figure.of(List.of(SQUARE), look));
    assertTrue(scene.marks().stream().anyMatch(Mark.Clipped.class::isInstance));
  }
}
