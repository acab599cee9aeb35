package org.scheelite.graphics.image.file;

import java.util.Set;

/// Images as Windows bitmaps.
public final class BmpFormat extends ImageFormat {
  public BmpFormat() {
    super("BMP", "bmp", Set.of("bmp", "dib"));
  }
}
