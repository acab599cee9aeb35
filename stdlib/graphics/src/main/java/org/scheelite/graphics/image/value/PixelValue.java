package org.scheelite.graphics.image.value;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.image.PixelType;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.graphics.read.Numbers;
import org.scheelite.message.Message;

/// The value of one pixel.
///
/// `PixelValue[image, {x, y}]` counts columns from the left and rows from the bottom, beginning
/// with 1; a list of positions gives a list, a type such as `"Byte"` behind it other numbers.
///
/// ```wl
/// In:  PixelValue[Image[{{0, 0.25}, {0.5, 1}}], {1, 1}]
/// Out: 0.5
/// In:  PixelValue[Image[{{{1, 0, 0}, {0, 1, 0}}}], {{1, 1}, {2, 1}}]
/// Out: {{1., 0., 0.}, {0., 1., 0.}}
/// In:  PixelValue[Image[{{0, 1}}], {2, 1}, "Byte"]
/// Out: 255
/// ```
@Builtin(seeAlso = {"ImageData", "Image"})
final class PixelValue {
  /// There is no pixel at that place.
  static final Message PVPOS =
      Message.of("PixelValue::pvpos", "There is no pixel at the position `1` of the image.");

  private PixelValue() {}

  @Form
  static @Nullable Expr value(Expr given, Expr position, Frame frame) {
    return value(given, position, Str.of("Real"), frame);
  }

  @Form
  static @Nullable Expr value(Expr given, Expr position, Str type, Frame frame) {
    Pixels image = Images.read(given, "PixelValue", frame);
    PixelType kind = PixelType.named(type.value());
    if (image == null || kind == null) {
      return null;
    }
    Pixels typed = image.type() == PixelType.BIT && kind.isReal() ? image : image.as(kind);
    double[] one = Numbers.vector(position, frame);
    if (one != null) {
      return pixel(typed, one, position, frame);
    }
    if (!(position instanceof Normal list) || !list.is(Sym.LIST)) {
      return frame.decline(PVPOS, position);
    }
    var values = new ArrayList<Expr>();
    for (Expr each : list.args()) {
      double[] place = Numbers.vector(each, frame);
      Expr value = place == null ? frame.decline(PVPOS, each) : pixel(typed, place, each, frame);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return Lists.of(values);
  }

  private static @Nullable Expr pixel(Pixels image, double[] place, Expr shown, Frame frame) {
    int x = place.length == 2 ? (int) Math.ceil(place[0]) : 0;
    int y = place.length == 2 ? (int) Math.ceil(place[1]) : 0;
    if (x < 1 || y < 1 || x > image.width() || y > image.height()) {
      return frame.decline(PVPOS, shown);
    }
    int step = image.channels();
    int at = ((image.height() - y) * image.width() + x - 1) * step;
    if (!image.type().isReal()) {
      var wholes = new long[step];
      for (int c = 0; c < step; c++) {
        wholes[c] = Math.round(image.value(at + c) * image.type().most());
      }
      return step == 1 ? Int.of(wholes[0]) : Packed.of(wholes);
    }
    var values = new double[step];
    for (int c = 0; c < step; c++) {
      values[c] = image.value(at + c);
    }
    return step == 1 ? Real.of(values[0]) : Packed.of(values);
  }
}
