package org.scheelite.graphics.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.PixelType;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.std.io.example.LabelledExamples;

/// The shipped handwritten digits, black on white.
final class OpticalDigits {
  private static final int SIDE = 8;
  private static final int RECORD = SIDE * SIDE + 1;
  private static final int MOST_INK = 16;
  private static final int WHITE = 255;

  /// The last digits, a quarter of all, are for tests.
  private static final int TRAINING = 1347;

  private OpticalDigits() {}

  static List<Expr> rules(LabelledExamples.Part part, String owner, Frame frame) {
    byte[] bytes = bytes();
    int count = bytes.length / RECORD;
    int from = part == LabelledExamples.Part.TEST ? TRAINING : 0;
    int to = part == LabelledExamples.Part.TRAINING ? TRAINING : count;
    var rules = new ArrayList<Expr>();
    for (int i = from; i < to; i++) {
      var data = new byte[SIDE * SIDE];
      for (int j = 0; j < data.length; j++) {
        data[j] = (byte) (WHITE - Math.round(bytes[i * RECORD + j] * (float) WHITE / MOST_INK));
      }
      rules.add(
          Call.rule(
              Pixels.over(SIDE, SIDE, 1, PixelType.BYTE, data, ColourSpace.GRAYSCALE),
              Int.of(bytes[i * RECORD + RECORD - 1])));
    }
    return rules;
  }

  private static byte[] bytes() {
    try (InputStream file =
            Objects.requireNonNull(OpticalDigits.class.getResourceAsStream("OpticalDigits.gz"));
        var in = new GZIPInputStream(file)) {
      return in.readAllBytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
