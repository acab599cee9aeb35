package org.scheelite.graphics.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.graphics.bitmap.Bitmap;
import org.scheelite.graphics.png.PngRenderer;
import org.scheelite.graphics.svg.SvgRenderer;

final class PictureTest {

  private static final int BLACK = 0xFF000000;
  private static final int WHITE = 0xFFFFFFFF;
  private static final int RED = 0xFFFF0000;
  private static final int GREEN = 0xFF00FF00;
  private static final int BLUE = 0xFF0000FF;

  private final Drawing drawing = new Drawing();

  @AfterEach
  void close() {
    drawing.close();
  }

  /// The colours at parts of the width and height, from the upper left.
  private static int at(Bitmap bitmap, double x, double y) {
    return bitmap.at((int) (x * bitmap.width()), (int) (y * bitmap.height()));
  }

  /// Draws and looks at the picture; it also goes to `target/pictures` for people to see.
  private Bitmap draw(String name, String text) throws IOException {
    var folder = Files.createDirectories(Path.of("target", "pictures"));
    var scene = drawing.scene(text);
    Files.write(folder.resolve(name + ".png"), PngRenderer.render(scene, 2));
    Files.writeString(folder.resolve(name + ".svg"), SvgRenderer.render(scene));
    return PngRenderer.bitmap(scene, 1);
  }

  @Test
  void firstRowsOfArraysAreOnTop() throws IOException {
    var bitmap = draw("array-2x2", "ArrayPlot[{{Red, Green}, {Blue, None}}]");
    assertEquals(RED, at(bitmap, 0.25, 0.25));
    assertEquals(GREEN, at(bitmap, 0.75, 0.25));
    assertEquals(BLUE, at(bitmap, 0.25, 0.75));
    assertEquals(WHITE, at(bitmap, 0.75, 0.75));
  }

  @Test
  void arraysAreGreyByDefault() throws IOException {
    var bitmap = draw("array-grey", "ArrayPlot[{{0, 1}, {-1, 0.5}}]");
    assertEquals(WHITE, at(bitmap, 0.25, 0.25));
    assertEquals(BLACK, at(bitmap, 0.75, 0.25));
    assertEquals(BLACK, at(bitmap, 0.25, 0.75));
    assertEquals(0xFF808080, at(bitmap, 0.75, 0.75));
  }

  @Test
  void smallestAndLargestHueAreRed() throws IOException {
    var bitmap = draw("array-hue", "ArrayPlot[{{3, 4}, {5, 6}}, ColorFunction -> Hue]");
    assertEquals(RED, at(bitmap, 0.25, 0.25));
    assertEquals(GREEN, at(bitmap, 0.75, 0.25));
    assertEquals(BLUE, at(bitmap, 0.25, 0.75));
    assertEquals(RED, at(bitmap, 0.75, 0.75));
  }

  @Test
  void rulesRangesAndShortRows() throws IOException {
    var bitmap =
        draw(
            "array-rules",
            "ArrayPlot[{{1, 2, 3}, {4, x}}, ColorRules -> {1 -> Red, x -> Blue}, PlotRange -> {2, 3},"
                + " Mesh -> True, MeshStyle -> Green]");
    assertEquals(RED, at(bitmap, 1 / 6.0, 0.25));
    assertEquals(WHITE, at(bitmap, 0.5, 0.25));
    assertEquals(BLACK, at(bitmap, 5 / 6.0, 0.25));
    assertEquals(WHITE, at(bitmap, 1 / 6.0, 0.75));
    assertEquals(BLUE, at(bitmap, 0.5, 0.75));
    assertEquals(WHITE, at(bitmap, 5 / 6.0, 0.75));
  }

  @Test
  void arraysBecomeRasters() {
    var graphics = (Normal) drawing.evaluate("ArrayPlot[{{1, 0, 0}, {0, 0, 1}}]");
    var raster = (Normal) graphics.arg(0);
    assertEquals(Packed.of(new int[] {2, 3}, new double[] {1, 1, 0, 0, 1, 1}), raster.arg(0));
    assertEquals(drawing.evaluate("{{0, 0}, {3, 2}}"), raster.arg(1));
  }

  @Test
  void directivesHoldToTheEndOfTheirList() throws IOException {
    var bitmap =
        draw(
            "scopes",
            "Graphics[{{Red, Rectangle[{0, 0}]}, Rectangle[{1, 0}], Blue, {Rectangle[{2, 0}]}},"
                + " PlotRangePadding -> None]");
    assertEquals(RED, at(bitmap, 1 / 6.0, 0.5));
    assertEquals(BLACK, at(bitmap, 0.5, 0.5));
    assertEquals(BLUE, at(bitmap, 5 / 6.0, 0.5));
  }

  @Test
  void opacityStaysWhenColoursChange() throws IOException {
    var bitmap = draw("opacity", "Graphics[{Opacity[1/2], Red, Rectangle[]}]");
    assertEquals(0xFFFF7F7F, at(bitmap, 0.5, 0.5));
  }

  @Test
  void exactCoordinatesAreNumbers() throws IOException {
    var bitmap = draw("exact", "Graphics[{Red, Disk[{Pi, Sqrt[2]}, 1/2]}]");
    assertEquals(RED, at(bitmap, 0.5, 0.5));
    assertTrue(drawing.messages().isEmpty());
  }

  @Test
  void whatIsNoPrimitiveIsLeftOut() throws IOException {
    var bitmap = draw("wrong", "Graphics[{foo, Line[{1, 2, 3}], Point[{a, b}], Red, Rectangle[]}]");
    assertEquals(RED, at(bitmap, 0.5, 0.5));
    assertEquals(
        List.of("Graphics::gprim", "Graphics::gcoord", "Graphics::gcoord"), drawing.messages());
  }

  @Test
  void unknownOptionsAreNamed() throws IOException {
    draw("options", "Graphics[Disk[], Foo -> 1, AspectRatio -> x]");
    assertEquals(List.of("Graphics::optx", "Graphics::gopt"), drawing.messages());
  }

  @Test
  void everythingAtOnce() throws IOException {
    draw(
        "all",
        "Graphics[{EdgeForm[Black], LightBlue, Disk[{0, 0}, 2], Yellow, Disk[{0, 0}, 1.5, {0, Pi/3}],"
            + " Red, Thick, Dashed, Circle[{0, 0}, {2.5, 1}], Black, Dashing[None], Arrow[{{-2, -2},"
            + " {2, 2}}], PointSize[Large], Blue, Point[{{1, 0}, {0, 1}, {-1, 0}}], Black,"
            + " Text[Style[\"centre\", 14, Bold], {0, 0}], Text[x^2, {1.5, -1.5}],"
            + " GraphicsComplex[{{-2, 1}, {-1, 2}, {-2, 2}}, {Purple, Polygon[{1, 2, 3}]}],"
            + " Inset[Graphics[{Orange, Rectangle[]}], {2, -2}, Automatic, Scaled[0.1]]},"
            + " Frame -> True, FrameLabel -> {\"x\", \"y\"}, PlotLabel -> \"Everything\","
            + " GridLines -> Automatic]");
    assertTrue(drawing.messages().isEmpty(), drawing.messages()::toString);
  }

  @Test
  void plotsOfLists() throws IOException {
    draw("listplot", "ListPlot[{1, 4, 9, 16, 25}, Filling -> Axis, AxesLabel -> {\"n\", \"n^2\"}]");
    draw(
        "listlineplot",
        "ListLinePlot[{{1, 3, 2, 5}, {{1, 2}, {2.5, 4}, {4, 1}}}, PlotLegends -> {\"a\", \"b\"},"
            + " Mesh -> All, PlotStyle -> {Automatic, Directive[Red, Dashed]}]");
    draw(
        "frameplot",
        "ListLinePlot[{5, 3, 2, 1.5, 1.2, 1.1}, Frame -> True, FrameLabel -> {\"t\", \"loss\"}]");
    assertTrue(drawing.messages().isEmpty(), drawing.messages()::toString);
  }

  @Test
  void svgIsText() {
    String svg = new String(drawing.export("Graphics[Disk[]]", "SVG"), StandardCharsets.UTF_8);
    assertTrue(svg.startsWith("<svg xmlns=") && svg.contains("<ellipse"), svg);
  }

  @Test
  void terminalsGetCharacters() {
    String text =
        new String(drawing.export("Graphics[Disk[]]", "Terminal"), StandardCharsets.UTF_8);
    assertTrue(text.contains("\u2580"), text);
  }
}
