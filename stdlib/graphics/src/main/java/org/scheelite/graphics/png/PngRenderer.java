package org.scheelite.graphics.png;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.scheelite.graphics.bitmap.Bitmap;
import org.scheelite.graphics.bitmap.PngEncoder;
import org.scheelite.graphics.scene.Scene;

/// Draws scenes into memory with Java2D; needs no display.
public final class PngRenderer {

  private static final double POINTS_PER_INCH = 72;

  /// More pixels than this in one direction are not drawn; the scale shrinks instead.
  private static final double LARGEST = 16_000;

  private PngRenderer() {}

  /// The PNG file of a scene on white, or on the colour it asks for.
  ///
  /// @param scale pixels per point
  public static byte[] render(Scene scene, double scale) {
    return PngEncoder.encode(bitmap(scene, scale), POINTS_PER_INCH * scale);
  }

  /// The pixels of a scene on white, or on the colour it asks for.
  ///
  /// @param scale pixels per point
  public static Bitmap bitmap(Scene scene, double scale) {
    double most = Math.max(scene.width(), scene.height());
    double fitting = Math.min(scale, LARGEST / Math.max(1, most));
    int width = Math.max(1, (int) Math.ceil(scene.width() * fitting - 1e-9));
    int height = Math.max(1, (int) Math.ceil(scene.height() * fitting - 1e-9));
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var canvas = image.createGraphics();
    try {
      canvas.setColor(Color.WHITE);
      canvas.fillRect(0, 0, width, height);
      canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      canvas.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      canvas.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      canvas.scale(fitting, fitting);
      new Canvas(canvas).scene(scene);
    } finally {
      canvas.dispose();
    }
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    return new Bitmap(width, height, pixels);
  }
}
