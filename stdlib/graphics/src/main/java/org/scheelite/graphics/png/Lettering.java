package org.scheelite.graphics.png;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.Locale;
import org.scheelite.graphics.scene.Mark;
import org.scheelite.graphics.scene.Run;
import org.scheelite.graphics.scene.Typeface;

/// Draws text with the fonts of the machine.
final class Lettering {

  private Lettering() {}

  static void draw(Graphics2D surface, Mark.Words words) {
    var before = surface.getTransform();
    surface.translate(words.x(), words.y());
    if (words.turn() != 0) {
      surface.rotate(-words.turn());
    }
    surface.setColor(Canvas.color(words.face().colour()));
    double width = 0;
    for (Run run : words.runs()) {
      width += width(surface, run, words.face());
    }
    double x =
        switch (words.anchor()) {
          case START -> 0;
          case MIDDLE -> -width / 2;
          case END -> -width;
        };
    for (Run run : words.runs()) {
      surface.setFont(font(run, words.face()));
      surface.drawString(run.text(), (float) x, (float) (-run.rise() * words.face().size()));
      x += width(surface, run, words.face());
    }
    surface.setTransform(before);
  }

  private static double width(Graphics2D surface, Run run, Typeface face) {
    return font(run, face).getStringBounds(run.text(), surface.getFontRenderContext()).getWidth();
  }

  private static Font font(Run run, Typeface face) {
    int style = (face.bold() ? Font.BOLD : 0) | (face.italic() || run.italic() ? Font.ITALIC : 0);
    String family =
        switch (face.family().toLowerCase(Locale.ROOT)) {
          case "sans-serif" -> Font.SANS_SERIF;
          case "serif", "times" -> Font.SERIF;
          case "monospace", "courier" -> Font.MONOSPACED;
          default -> face.family();
        };
    return new Font(family, style, 1).deriveFont((float) (face.size() * run.scale()));
  }
}
