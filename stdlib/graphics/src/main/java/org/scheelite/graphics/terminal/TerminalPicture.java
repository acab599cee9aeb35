package org.scheelite.graphics.terminal;

import java.util.Base64;
import org.scheelite.graphics.bitmap.Bitmap;
import org.scheelite.graphics.bitmap.PngEncoder;

/// Turns a bitmap into the characters that make a terminal show it.
public final class TerminalPicture {

  private static final char ESCAPE = '\u001B';
  private static final String END = ESCAPE + "\\";
  private static final int KITTY_CHUNK = 4096;
  private static final int WHITE = 0xFFFFFF;
  private static final double RESOLUTION = 72;

  private TerminalPicture() {}

  /// The text to write, ending with a line feed; empty for [Protocol#NONE].
  ///
  /// @param columns width of the terminal in characters
  public static String encode(Protocol protocol, Bitmap picture, int columns) {
    return switch (protocol) {
      case KITTY -> kitty(picture);
      case ITERM -> iterm(picture);
      case SIXEL -> Sixel.encode(picture.over(WHITE)) + '\n';
      case BLOCKS -> HalfBlocks.encode(picture.over(WHITE), columns, true);
      case BLOCKS_256 -> HalfBlocks.encode(picture.over(WHITE), columns, false);
      case NONE -> "";
    };
  }

  private static String base64(Bitmap picture) {
    return Base64.getEncoder().encodeToString(PngEncoder.encode(picture, RESOLUTION));
  }

  private static String kitty(Bitmap picture) {
    String data = base64(picture);
    var out = new StringBuilder(data.length() + 64);
    for (int at = 0; at < data.length(); at += KITTY_CHUNK) {
      int end = Math.min(data.length(), at + KITTY_CHUNK);
      out.append(ESCAPE).append("_G").append(at == 0 ? "a=T,f=100,q=2," : "");
      out.append("m=").append(end < data.length() ? 1 : 0).append(';');
      out.append(data, at, end).append(END);
    }
    return out.append('\n').toString();
  }

  private static String iterm(Bitmap picture) {
    String data = base64(picture);
    return ESCAPE
        + "]1337;File=inline=1;size="
        + data.length() / 4 * 3
        + ";width="
        + picture.width()
        + "px;height="
        + picture.height()
        + "px:"
        + data
        + "\u0007\n";
  }
}
