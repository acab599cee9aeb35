package org.scheelite.graphics.terminal;

import org.scheelite.graphics.bitmap.Bitmap;

/// Pictures from the character that fills the upper half of its cell.
final class HalfBlocks {

  private static final char UPPER_HALF = '\u2580';
  private static final String ESCAPE = "\u001B[";
  private static final int[] CUBE = {0, 95, 135, 175, 215, 255};
  private static final int FIRST_GREY = 232;
  private static final int GREYS = 24;

  private HalfBlocks() {}

  /// Rows of characters, at most `columns` wide; an opaque picture is expected.
  static String encode(Bitmap picture, int columns, boolean trueColour) {
    int width = Math.max(1, Math.min(columns, picture.width()));
    int pixelRows = Math.max(1, Math.round((float) picture.height() * width / picture.width()));
    int rows = (pixelRows + 1) / 2;
    var small = picture.resized(width, 2 * rows);
    var out = new StringBuilder(width * rows * 12);
    for (int row = 0; row < rows; row++) {
      String last = "";
      for (int x = 0; x < width; x++) {
        String colours =
            ESCAPE
                + "38;"
                + code(small.at(x, 2 * row), trueColour)
                + ";48;"
                + code(small.at(x, 2 * row + 1), trueColour)
                + 'm';
        if (!colours.equals(last)) {
          out.append(colours);
          last = colours;
        }
        out.append(UPPER_HALF);
      }
      out.append(ESCAPE).append("0m\n");
    }
    return out.toString();
  }

  private static String code(int pixel, boolean trueColour) {
    int r = pixel >> 16 & 255;
    int g = pixel >> 8 & 255;
    int b = pixel & 255;
    return trueColour ? "2;" + r + ';' + g + ';' + b : "5;" + indexed(r, g, b);
  }

  /// The nearest of the 6 x 6 x 6 colours or 24 greys of xterm.
  static int indexed(int r, int g, int b) {
    int cr = nearest(r);
    int cg = nearest(g);
    int cb = nearest(b);
    int grey = Math.clamp(((r + g + b) / 3 - 3) / 10, 0, GREYS - 1);
    int level = 8 + 10 * grey;
    int cubeError = square(r - CUBE[cr]) + square(g - CUBE[cg]) + square(b - CUBE[cb]);
    int greyError = square(r - level) + square(g - level) + square(b - level);
    return greyError < cubeError ? FIRST_GREY + grey : 16 + 36 * cr + 6 * cg + cb;
  }

  private static int nearest(int value) {
    int best = 0;
    for (int i = 1; i < CUBE.length; i++) {
      if (Math.abs(CUBE[i] - value) < Math.abs(CUBE[best] - value)) {
        best = i;
      }
    }
    return best;
  }

  private static int square(int value) {
    return value * value;
  }
}
