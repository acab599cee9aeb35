package org.scheelite.graphics.image.file;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.export.Pictures;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.png.PngRenderer;
import org.scheelite.graphics.read.Numbers;

/// Images and pictures as PNG: one pixel for each point, or as many as `ImageResolution` says for
/// an inch. Images keep their pixels, with one, eight or sixteen bits for each channel.
public final class PngFormat implements ExportFormat, ImportFormat {

  private static final double POINTS_PER_INCH = 72;

  @Override
  public String name() {
    return "PNG";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("png");
  }

  @Override
  public Set<String> elements() {
    return ImageFile.ELEMENTS;
  }

  @Override
  public Expr decode(byte[] bytes, @Nullable String element, Map<String, Expr> options, Frame frame)
      throws Malformed {
    return ImageFile.decode(bytes, "png", element, frame);
  }

  @Override
  public boolean text() {
    return false;
  }

  @Override
  public byte @Nullable [] encode(Expr value, Map<String, Expr> options, Frame frame) {
    if (value instanceof Pixels image) {
      Pixels sized = ImageFile.sized(image, options, frame);
      return sized == null ? null : ImageFile.encode(sized, "png", 1);
    }
    var scene = Pictures.scene(value, options, frame);
    if (scene == null) {
      return null;
    }
    double scale = scale(options, scene.width(), frame);
    return PngRenderer.render(scene, scale);
  }

  private static double scale(Map<String, Expr> options, double width, Frame frame) {
    double resolution = positive("ImageResolution", options, frame);
    if (resolution > 0) {
      return resolution / POINTS_PER_INCH;
    }
    double pixels = positive("RasterSize", options, frame);
    return pixels > 0 ? pixels / width : 1;
  }

  private static double positive(String option, Map<String, Expr> options, Frame frame) {
    double value = Numbers.real(options.getOrDefault(option, Sym.AUTOMATIC), frame);
    return value > 0 && value < 20_000 ? value : 0;
  }
}
