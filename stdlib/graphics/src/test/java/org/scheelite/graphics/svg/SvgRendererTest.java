package org.scheelite.graphics.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.scheelite.graphics.bitmap.Bitmap;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.scene.Anchor;
import org.scheelite.graphics.scene.Bounds;
import org.scheelite.graphics.scene.Mark;
import org.scheelite.graphics.scene.Pen;
import org.scheelite.graphics.scene.Run;
import org.scheelite.graphics.scene.Scene;
import org.scheelite.graphics.scene.Typeface;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

final class SvgRendererTest {

  private static String render(Mark... marks) {
    return SvgRenderer.render(new Scene(100, 50, Colour.TRANSPARENT, List.of(marks)));
  }

  private static Element parse(String svg)
      throws ParserConfigurationException, IOException, SAXException {
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
  }

  @Test
  void manyDotsAreOneSmallPath() throws Exception {
    var random = new Random(1);
    double[] xy = random.doubles(2 * 9425, 0, 360).toArray();
    String svg = render(new Mark.Dots(xy, 3, Colour.BLACK));
    var root = parse(svg);
    assertEquals(1, root.getElementsByTagName("path").getLength());
    assertTrue(svg.length() < 17 * 9425, "length " + svg.length());
  }

  @Test
  void coordinatesAreRounded() throws Exception {
    var line = new Mark.Lines(List.of(new double[] {1.0 / 3, -2.0 / 3, 4, 5.5}), pen());
    var path = (Element) parse(render(line)).getElementsByTagName("path").item(0);
    assertEquals("M0.33-0.67L4 5.5", path.getAttribute("d"));
  }

  @Test
  void whatIsNoNumberInterruptsLines() throws Exception {
    var line = new Mark.Lines(List.of(new double[] {0, 0, 1, 1, Double.NaN, 2, 3, 3, 4, 4}), pen());
    var path = (Element) parse(render(line)).getElementsByTagName("path").item(0);
    assertEquals("M0 0L1 1M3 3L4 4", path.getAttribute("d"));
  }

  @Test
  void textIsEscaped() throws Exception {
    var text = new Mark.Words(Run.plain("a<b & \"c\""), 3, 4, Anchor.END, 0, Typeface.DEFAULT);
    var root = parse(render(text));
    assertEquals("a<b & \"c\"", root.getElementsByTagName("text").item(0).getTextContent());
  }

  @Test
  void exponentsAreRaised() throws Exception {
    var runs = List.of(new Run("10", 1, 0, false), Run.superscript("6"));
    var text = new Mark.Words(runs, 3, 4, Anchor.START, 0, Typeface.DEFAULT);
    var span = (Element) parse(render(text)).getElementsByTagName("tspan").item(0);
    assertEquals("-3.8", span.getAttribute("dy"));
  }

  @Test
  void cellsAreAnImage() throws Exception {
    var cells = new Bitmap(2, 1, new int[] {0xFF000000, 0xFFFFFFFF});
    var image =
        (Element)
            parse(render(new Mark.Pixels(cells, new Bounds(0, 0, 10, 5), false)))
                .getElementsByTagName("image")
                .item(0);
    assertTrue(image.getAttribute("href").startsWith("data:image/png;base64,iVBOR"));
    assertEquals("none", image.getAttribute("preserveAspectRatio"));
  }

  private static Pen pen() {
    return Pen.solid(Colour.BLACK, 1);
  }
}
