package org.scheelite.graphics.image.pixel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.graphics.image.PixelArithmetic;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.argument.Borders;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.message.Message;

/// What sums, differences and products of images share.
final class Combining {
  /// Two images have different numbers of channels.
  static final Message IMGCHAN =
      Message.of("General::imgchan", "The images `1` and `2` have different numbers of channels.");

  private Combining() {}

  /// Images, numbers and colours taken together from the left.
  static @Nullable Expr fold(
      String owner, Expr first, Expr[] rest, DoubleBinaryOperator operation, Frame frame) {
    List<Expr> all = new ArrayList<>();
    if (rest.length == 0 && Images.isList(first)) {
      all.addAll(((Normal) first).args());
    } else {
      all.add(first);
      all.addAll(Arrays.asList(rest));
    }
    if (all.isEmpty()) {
      return null;
    }
    Pixels total = Images.read(all.getFirst(), owner, frame);
    for (int i = 1; i < all.size() && total != null; i++) {
      total = combined(owner, total, all.get(i), operation, frame);
    }
    return total;
  }

  private static @Nullable Pixels combined(
      String owner, Pixels a, Expr given, DoubleBinaryOperator operation, Frame frame) {
    frame.poll();
    Pixels b = Images.quiet(given, frame);
    if (b == null) {
      double[] colour = Borders.colour(given, a, frame);
      if (colour == null) {
        frame.message(Images.IMGINV.by(owner), given);
        return null;
      }
      double[] values = a.values();
      for (int i = 0; i < values.length; i++) {
        int channel = i % a.channels();
        if (channel < a.colours()) {
          double other = colour.length == 1 ? colour[0] : colour[channel];
          values[i] = operation.applyAsDouble(values[i], other);
        }
      }
      return a.like(values);
    }
    Pixels both = PixelArithmetic.combined(a, b, operation);
    if (both == null) {
      frame.message(IMGCHAN.by(owner), a, b);
    }
    return both;
  }
}
