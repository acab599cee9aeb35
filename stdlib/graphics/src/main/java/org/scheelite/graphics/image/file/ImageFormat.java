package org.scheelite.graphics.image.file;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat;
import org.scheelite.expr.Expr;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.graphics.read.Numbers;

/// A format of image files that a codec of the virtual machine reads and writes.
abstract class ImageFormat implements ExportFormat, ImportFormat {
  /// How much of an image is kept where nothing is said.
  private static final double USUAL_QUALITY = 0.9;

  private final String name;
  private final String codec;
  private final Set<String> extensions;

  ImageFormat(String name, String codec, Set<String> extensions) {
    this.name = name;
    this.codec = codec;
    this.extensions = extensions;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Set<String> extensions() {
    return extensions;
  }

  @Override
  public final Set<String> elements() {
    return ImageFile.ELEMENTS;
  }

  @Override
  public final boolean text() {
    return false;
  }

  @Override
  public final byte @Nullable [] encode(Expr value, Map<String, Expr> options, Frame frame) {
    Pixels image = Images.quiet(value, frame);
    Pixels sized = image == null ? null : ImageFile.sized(image, options, frame);
    if (sized == null) {
      return null;
    }
    Expr level = options.get("CompressionLevel");
    double compression = level == null ? Double.NaN : Numbers.real(level, frame);
    double quality = Double.isNaN(compression) ? USUAL_QUALITY : 1 - compression;
    return ImageFile.encode(sized, codec, quality);
  }

  @Override
  public final Expr decode(
      byte[] bytes, @Nullable String element, Map<String, Expr> options, Frame frame)
      throws Malformed {
    return ImageFile.decode(bytes, codec, element, frame);
  }
}
