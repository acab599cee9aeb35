package org.scheelite.graphics.image.file;

import java.util.Set;

/// Photographs as JPEG; `"CompressionLevel" -> 0` keeps most, 1 is smallest.
public final class JpegFormat extends ImageFormat {
  public JpegFormat() {
    super("JPEG", "jpeg", Set.of("jpg", "jpeg", "jpe"));
  }
}
