package org.scheelite.graphics.image.file;

import java.util.Set;

/// Images as TIFF; of several images in a file the first is read.
public final class TiffFormat extends ImageFormat {
  public TiffFormat() {
    super("TIFF", "tiff", Set.of("tif", "tiff"));
  }
}
