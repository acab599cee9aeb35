package org.scheelite.graphics.image.pixel;

import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.PixelType;
import org.scheelite.graphics.image.Pixels;

/// Asks a function of the language about each pixel.
final class PixelTest {
  private PixelTest() {}

  /// White where the function gives `True` for the value of a pixel, or the list of its values.
  static Pixels where(Pixels image, Expr test, Frame frame) {
    int size = image.width() * image.height();
    int step = image.channels();
    var data = new byte[size];
    for (int i = 0; i < size; i++) {
      frame.poll();
      Expr argument;
      if (step == 1) {
        argument = Real.of(image.value(i));
      } else {
        var values = new double[step];
        for (int c = 0; c < step; c++) {
          values[c] = image.value(i * step + c);
        }
        argument = Packed.of(values);
      }
      data[i] = (byte) (frame.test(test, argument) ? 1 : 0);
    }
    return Pixels.over(
        image.width(), image.height(), 1, PixelType.BIT, data, ColourSpace.GRAYSCALE);
  }
}
