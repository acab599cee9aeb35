package org.scheelite.graphics.png;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scheelite.graphics.bitmap.Bitmap;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.scene.Anchor;
import org.scheelite.graphics.scene.Arc;
import org.scheelite.graphics.scene.Bounds;
import org.scheelite.graphics.scene.Mark;
import org.scheelite.graphics.scene.Pen;
import org.scheelite.graphics.scene.Run;
import org.scheelite.graphics.scene.Scene;
import org.scheelite.graphics.scene.Typeface;

final class PngRendererTest {

  private static final int BLACK = 0xFF000000;
  private static final int WHITE = 0xFFFFFFFF;
  private static final int RED = 0xFFFF0000;

  private static Bitmap render(double scale, Mark... marks) {
    return PngRenderer.bitmap(new Scene(40, 20, Colour.TRANSPARENT, List.of(marks)), scale);
  }

  @Test
  void cellsKeepTheirPlacesAndBorders() {
    var cells = new Bitmap(2, 2, new int[] {BLACK, RED, 0xFF00FF00, 0xFF0000FF});
    var bitmap = render(1, new Mark.Pixels(cells, new Bounds(0, 0, 40, 20), false));
    assertEquals(BLACK, bitmap.at(0, 0));
    assertEquals(BLACK, bitmap.at(19, 9));
    assertEquals(RED, bitmap.at(20, 9));
    assertEquals(0xFF00FF00, bitmap.at(19, 10));
    assertEquals(0xFF0000FF, bitmap.at(39, 19));
  }

  @Test
  void linesOnHalfPointsAreCrisp() {
    double[] line = {0, 10.5, 40, 10.5};
    var pen = Pen.solid(Colour.BLACK, 1);
    var once = render(1, new Mark.Lines(List.of(line), pen));
    assertEquals(WHITE, once.at(20, 9));
    assertEquals(BLACK, once.at(20, 10));
    assertEquals(WHITE, once.at(20, 11));
    var twice = render(2, new Mark.Lines(List.of(line), pen));
    assertEquals(BLACK, twice.at(40, 20));
    assertEquals(BLACK, twice.at(40, 21));
    assertEquals(WHITE, twice.at(40, 22));
  }

  @Test
  void dotsDisksAndClips() {
    var dot = new Mark.Dots(new double[] {10.5, 10.5, Double.NaN, 3}, 6, Colour.BLACK);
    var disk = new Mark.Oval(30, 10, 8, 8, Arc.FULL, Colour.rgb(1, 0, 0), null);
    var clipped = new Mark.Clipped(new Bounds(0, 0, 30, 20), List.of(dot, disk));
    var bitmap = render(1, clipped);
    assertEquals(BLACK, bitmap.at(10, 10));
    assertEquals(RED, bitmap.at(25, 10));
    assertEquals(WHITE, bitmap.at(35, 10));
  }

  @Test
  void sectorsGoAnticlockwise() {
    var quarter = new Mark.Oval(20, 10, 10, 10, new Arc(0, Math.PI / 2, true), Colour.BLACK, null);
    var bitmap = render(1, quarter);
    assertEquals(BLACK, bitmap.at(23, 6));
    assertEquals(WHITE, bitmap.at(23, 13));
    assertEquals(WHITE, bitmap.at(16, 6));
  }

  @Test
  void textLeavesInk() {
    var text = new Mark.Words(Run.plain("III"), 20, 15, Anchor.MIDDLE, 0, Typeface.DEFAULT);
    var bitmap = render(1, text);
    int dark = 0;
    for (int pixel : bitmap.argb()) {
      dark += (pixel & 255) < 128 ? 1 : 0;
    }
    assertTrue(dark > 6, "dark pixels: " + dark);
  }
}
