package org.scheelite.graphics.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ColourTest {

  @Test
  void hueGoesThroughTheSixColours() {
    assertEquals(0xFFFF0000, Colour.hue(0, 1, 1, 1).argb());
    assertEquals(0xFFFFFF00, Colour.hue(1 / 6.0, 1, 1, 1).argb());
    assertEquals(0xFF00FF00, Colour.hue(1 / 3.0, 1, 1, 1).argb());
    assertEquals(0xFF00FFFF, Colour.hue(1 / 2.0, 1, 1, 1).argb());
    assertEquals(0xFF0000FF, Colour.hue(2 / 3.0, 1, 1, 1).argb());
    assertEquals(0xFFFF00FF, Colour.hue(5 / 6.0, 1, 1, 1).argb());
  }

  @Test
  void hueIsCyclicAndTheRestIsClipped() {
    assertEquals(Colour.hue(0, 1, 1, 1), Colour.hue(1, 1, 1, 1));
    assertEquals(Colour.hue(0.75, 1, 1, 1), Colour.hue(-0.25, 1, 1, 1));
    assertEquals(Colour.hue(0.3, 1, 1, 1), Colour.hue(0.3, 7, 2, 1));
  }

  @Test
  void inksDarken() {
    assertEquals(Colour.BLACK, Colour.cmyk(0, 0, 0, 1, 1));
    assertEquals(Colour.rgb(0, 1, 1), Colour.cmyk(1, 0, 0, 0, 1));
  }

  @Test
  void gradientsMeetTheirStops() {
    for (String name : Gradients.names()) {
      var gradient = Gradients.find(name).orElseThrow();
      assertEquals(gradient.stops().getFirst(), gradient.at(-3), name);
      assertEquals(gradient.stops().getLast(), gradient.at(1), name);
    }
    assertTrue(Gradients.find("NoSuchColors").isEmpty());
  }
}
