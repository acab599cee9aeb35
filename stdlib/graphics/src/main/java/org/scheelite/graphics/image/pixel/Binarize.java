package org.scheelite.graphics.image.pixel;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.Conversion;
import org.scheelite.graphics.image.PixelArithmetic;
import org.scheelite.graphics.image.PixelType;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.graphics.read.Numbers;
import org.scheelite.message.Message;

/// An image in black and white, of type `"Bit"`.
///
/// `Binarize[image]` makes those pixels white that are brighter than the threshold of Otsu's
/// method, `Binarize[image, t]` those brighter than `t`, `Binarize[image, {t1, t2}]` those between,
/// `Binarize[image, f]` those for which `f` gives `True`. Colours count by their grey.
///
/// ```wl
/// In:  ImageData[Binarize[Image[{{0.1, 0.2, 0.8, 0.9}}]]]
/// Out: {{0, 0, 1, 1}}
/// In:  ImageData[Binarize[Image[{{0.1, 0.2, 0.8, 0.9}}], {0.15, 0.85}]]
/// Out: {{0, 1, 1, 0}}
/// In:  ImageData[Binarize[Image[{{0.1, 0.2, 0.8, 0.9}}], # > 0.85 &]]
/// Out: {{0, 0, 0, 1}}
/// ```
@Builtin(seeAlso = {"FindThreshold", "ImageAdjust"})
final class Binarize {
  /// The threshold is none.
  static final Message THRESH =
      Message.of("Binarize::arg2", "`1` is no threshold, pair of thresholds or test.");

  private Binarize() {}

  @Form
  static @Nullable Expr binary(Expr given, Frame frame) {
    return Images.each(
        given,
        "Binarize",
        frame,
        image -> {
          Pixels grey = grey(image);
          double threshold = Threshold.otsu(grey);
          return white(grey, threshold, Double.POSITIVE_INFINITY);
        });
  }

  @Form
  static @Nullable Expr binary(Expr given, Expr threshold, Frame frame) {
    double one = Numbers.real(threshold, frame);
    double[] two = Numbers.vector(threshold, frame);
    return Images.each(
        given,
        "Binarize",
        frame,
        image -> {
          if (!Double.isNaN(one)) {
            return white(grey(image), one, Double.POSITIVE_INFINITY);
          }
          if (two != null && two.length == 2) {
            return white(grey(image), Math.nextDown(two[0]), two[1]);
          }
          return Numbers.vector(threshold, frame) == null
              ? PixelTest.where(image, threshold, frame)
              : frame.decline(THRESH, threshold);
        });
  }

  static Pixels grey(Pixels image) {
    Pixels grey = Conversion.to(image, ColourSpace.GRAYSCALE);
    if (!grey.alpha()) {
      return grey;
    }
    double[] all = grey.values();
    var values = new double[all.length / 2];
    for (int i = 0; i < values.length; i++) {
      values[i] = all[2 * i];
    }
    return grey.like(grey.width(), grey.height(), 1, values);
  }

  private static Pixels white(Pixels grey, double above, double upTo) {
    Pixels result = PixelArithmetic.each(grey, x -> x > above && x <= upTo ? 1 : 0);
    return result.as(PixelType.BIT);
  }
}
