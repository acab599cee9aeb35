package org.scheelite.graphics.image;

import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;

/// Sums, products and comparisons of whole images, pixel by pixel.
public final class PixelArithmetic {
  private PixelArithmetic() {}

  /// The value of a call with an image among its arguments, or null where it stays as it is.
  static @Nullable Expr answer(String head, Normal call) {
    return switch (head) {
      case "Plus" -> fold(call, Double::sum);
      case "Times" -> fold(call, (a, b) -> a * b);
      case "Power" -> call.size() == 2 && call.arg(1) instanceof Num ? fold(call, Math::pow) : null;
      case "Equal" -> equal(call);
      case "Unequal" -> {
        Boolean equal = call.size() == 2 ? same(call.arg(0), call.arg(1)) : null;
        yield equal == null ? null : Sym.bool(!equal);
      }
      default -> null;
    };
  }

  private static @Nullable Expr equal(Normal call) {
    boolean all = true;
    for (int i = 1; i < call.size(); i++) {
      Boolean equal = same(call.arg(i - 1), call.arg(i));
      if (equal == null) {
        return null;
      }
      all &= equal;
    }
    return Sym.bool(all);
  }

  /// Whether two images show the same pixels, of whatever type; null where something is no image.
  private static @Nullable Boolean same(Expr one, Expr other) {
    if (!(one instanceof Pixels a) || !(other instanceof Pixels b)) {
      return null;
    }
    return a.width() == b.width()
        && a.height() == b.height()
        && a.channels() == b.channels()
        && java.util.Arrays.equals(a.values(), b.values());
  }

  private static @Nullable Expr fold(Normal call, DoubleBinaryOperator operation) {
    if (call.size() < 2) {
      return null;
    }
    Expr total = call.arg(0);
    for (int i = 1; i < call.size(); i++) {
      if (total instanceof Num || call.arg(i) instanceof Num) {
        total = withNumber(total, call.arg(i), operation);
      } else if (total instanceof Pixels a && call.arg(i) instanceof Pixels b) {
        total = combined(a, b, operation);
      } else {
        return null;
      }
      if (total == null) {
        return null;
      }
    }
    return total;
  }

  private static @Nullable Pixels withNumber(Expr a, Expr b, DoubleBinaryOperator operation) {
    if (a instanceof Complex || b instanceof Complex) {
      return null;
    }
    if (a instanceof Pixels image && b instanceof Num number) {
      double value = number.doubleValue();
      return each(image, x -> operation.applyAsDouble(x, value));
    }
    if (a instanceof Num number && b instanceof Pixels image) {
      double value = number.doubleValue();
      return each(image, x -> operation.applyAsDouble(value, x));
    }
    return null;
  }

  /// An image with a function applied to all brightnesses but the opacity.
  public static Pixels each(Pixels image, java.util.function.DoubleUnaryOperator function) {
    double[] values = image.values();
    int step = image.channels();
    int colours = image.colours();
    for (int i = 0; i < values.length; i++) {
      if (i % step < colours) {
        values[i] = function.applyAsDouble(values[i]);
      }
    }
    return image.like(values);
  }

  /// Two images combined where both have pixels; a single channel goes with each of the other. The
  /// result is of the more precise of both types. Null where the channels do not go together.
  public static @Nullable Pixels combined(Pixels a, Pixels b, DoubleBinaryOperator operation) {
    if (a.channels() != b.channels() && a.channels() != 1 && b.channels() != 1) {
      return null;
    }
    int width = Math.min(a.width(), b.width());
    int height = Math.min(a.height(), b.height());
    int channels = Math.max(a.channels(), b.channels());
    var values = new double[width * height * channels];
    int at = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int ia = (y * a.width() + x) * a.channels();
        int ib = (y * b.width() + x) * b.channels();
        for (int c = 0; c < channels; c++) {
          values[at++] =
              operation.applyAsDouble(
                  a.value(ia + Math.min(c, a.channels() - 1)),
                  b.value(ib + Math.min(c, b.channels() - 1)));
        }
      }
    }
    Pixels model = a.channels() >= b.channels() ? a : b;
    PixelType type = a.type().compareTo(b.type()) >= 0 ? a.type() : b.type();
    return model.as(type).like(width, height, channels, values);
  }
}
