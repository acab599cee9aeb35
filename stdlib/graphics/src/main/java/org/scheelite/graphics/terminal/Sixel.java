package org.scheelite.graphics.terminal;

import org.scheelite.graphics.bitmap.Bitmap;

/// Pictures as Sixel data: bands of six rows, in each band one pass per colour.
final class Sixel {

  private static final int BAND = 6;
  private static final int FIRST = '?';

  private Sixel() {}

  /// The escape sequence that shows an opaque picture.
  static String encode(Bitmap picture) {
    var palette = ColourTable.of(picture, 255);
    int[] index = palette.indices(picture);
    int width = picture.width();
    var out = new StringBuilder(width * picture.height() / 2);
    out.append("\u001BP0;1;0q\"1;1;").append(width).append(';').append(picture.height());
    for (int c = 0; c < palette.size(); c++) {
      int rgb = palette.colour(c);
      out.append('#').append(c).append(";2;").append(percent(rgb >> 16));
      out.append(';').append(percent(rgb >> 8)).append(';').append(percent(rgb));
    }
    for (int top = 0; top < picture.height(); top += BAND) {
      band(index, width, top, Math.min(picture.height(), top + BAND), palette.size(), out);
    }
    return out.append("\u001B\\").toString();
  }

  private static int percent(int channel) {
    return ((channel & 255) * 100 + 127) / 255;
  }

  private static void band(
      int[] index, int width, int top, int bottom, int colours, StringBuilder out) {
    boolean[] used = new boolean[colours];
    for (int i = top * width; i < bottom * width; i++) {
      used[index[i]] = true;
    }
    for (int colour = 0; colour < colours; colour++) {
      if (!used[colour]) {
        continue;
      }
      out.append('#').append(colour);
      int last = -1;
      int count = 0;
      for (int x = 0; x < width; x++) {
        int bits = 0;
        for (int y = top; y < bottom; y++) {
          bits |= index[y * width + x] == colour ? 1 << y - top : 0;
        }
        if (bits == last) {
          count++;
        } else {
          run(last, count, out);
          last = bits;
          count = 1;
        }
      }
      run(last, count, out);
      out.append('$');
    }
    out.append('-');
  }

  private static void run(int bits, int count, StringBuilder out) {
    if (count == 0) {
      return;
    }
    char sixel = (char) (FIRST + bits);
    if (count > 3) {
      out.append('!').append(count).append(sixel);
    } else {
      out.repeat(sixel, count);
    }
  }
}
