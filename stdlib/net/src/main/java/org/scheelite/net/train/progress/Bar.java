package org.scheelite.net.train.progress;

/// A bar that fills, in eighths of a character.
final class Bar {
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  private Bar() {}

  /// A bar of this many characters.
  static String of(double fraction, int width) {
    int eighths = (int) Math.round(Math.clamp(fraction, 0, 1) * width * 8);
    String full = "█".repeat(eighths / 8);
    String rest = full.length() < width ? EIGHTHS.substring(eighths % 8, eighths % 8 + 1) : "";
    return "▕" + full + rest + " ".repeat(width - full.length() - rest.length()) + "▏";
  }
}
