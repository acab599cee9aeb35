package org.scheelite.graphics.figure;

import java.util.List;
import org.scheelite.graphics.scene.Run;
import org.scheelite.graphics.scene.Typeface;

/// Estimates of the size of text, the same on every machine.
///
/// The widths are those of a rather wide sans-serif face, so that no label is cut off whatever font
/// the reader has.
final class TextMetrics {

  /// Height of a capital letter as a part of the size.
  static final double CAPITAL = 0.72;

  /// Depth below the base line as a part of the size.
  static final double DEPTH = 0.22;

  /// Distance between base lines as a part of the size.
  static final double LEADING = 1.25;

  private TextMetrics() {}

  /// The width of a line of text in points.
  static double width(List<Run> runs, Typeface face) {
    double sum = 0;
    for (Run run : runs) {
      sum += run.scale() * run.text().codePoints().mapToDouble(TextMetrics::em).sum();
    }
    return sum * face.size() * (face.bold() ? 1.1 : 1);
  }

  private static double em(int c) {
    return switch (c) {
      case 'i', 'j', 'l', '\'', '|' -> 0.28;
      case '.', ',', ':', ';', ' ', 'I', '!' -> 0.33;
      case 'f', 't', 'r', '-', '(', ')', '[', ']', '/' -> 0.4;
      case 'm', 'M', 'W', '%', '@' -> 0.98;
      case 'w', '+', '=', '<', '>', '\u2212', '\u00D7', '~' -> 0.83;
      case 'G', 'O', 'Q', 'N', 'H', 'U', 'D' -> 0.78;
      default ->
          c >= 0x2E80 ? 1.0 : Character.isDigit(c) ? 0.64 : Character.isUpperCase(c) ? 0.68 : 0.61;
    };
  }
}
