package org.scheelite.graphics.colour;

import java.util.List;

/// The colours that curves and charts take one after the other.
///
/// Neighbours differ in lightness as well as in hue, so that they stay apart for colour-blind
/// readers and in print.
public final class Palette {

  private static final List<Colour> PLOT =
      List.of(
          Colour.rgb(0.17, 0.42, 0.69),
          Colour.rgb(0.91, 0.56, 0.11),
          Colour.rgb(0.20, 0.56, 0.34),
          Colour.rgb(0.80, 0.27, 0.20),
          Colour.rgb(0.52, 0.39, 0.70),
          Colour.rgb(0.36, 0.68, 0.82),
          Colour.rgb(0.57, 0.38, 0.20),
          Colour.rgb(0.86, 0.49, 0.66),
          Colour.rgb(0.66, 0.66, 0.15),
          Colour.rgb(0.35, 0.38, 0.44));

  private Palette() {}

  /// The colour of the curve number `index`, counted from 0; after the last one it starts again.
  public static Colour plot(int index) {
    return PLOT.get(Math.floorMod(index, PLOT.size()));
  }

  /// All colours of the palette.
  public static List<Colour> all() {
    return PLOT;
  }
}
