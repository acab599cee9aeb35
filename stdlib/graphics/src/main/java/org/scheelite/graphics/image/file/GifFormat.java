package org.scheelite.graphics.image.file;

import java.util.Set;

/// Images of up to 256 colours as GIF; of several images in a file the first is read.
public final class GifFormat extends ImageFormat {
  public GifFormat() {
    super("GIF", "gif", Set.of("gif"));
  }
}
