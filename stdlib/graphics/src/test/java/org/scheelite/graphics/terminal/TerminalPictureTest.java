package org.scheelite.graphics.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scheelite.graphics.bitmap.Bitmap;

final class TerminalPictureTest {

  private static final Bitmap TWO = new Bitmap(1, 2, new int[] {0xFFFF0000, 0xFF0000FF});

  @Test
  void terminalsAreKnownByTheirEnvironment() {
    assertEquals(Protocol.KITTY, Protocol.detect(Map.of("TERM", "xterm-kitty")));
    assertEquals(
        Protocol.ITERM,
        Protocol.detect(Map.of("TERM", "xterm-256color", "TERM_PROGRAM", "iTerm.app")));
    assertEquals(Protocol.SIXEL, Protocol.detect(Map.of("TERM", "foot")));
    assertEquals(
        Protocol.BLOCKS,
        Protocol.detect(Map.of("TERM", "xterm-256color", "COLORTERM", "truecolor")));
    assertEquals(Protocol.BLOCKS_256, Protocol.detect(Map.of("TERM", "xterm-256color")));
    assertEquals(Protocol.NONE, Protocol.detect(Map.of("TERM", "dumb")));
    assertEquals(Protocol.NONE, Protocol.detect(Map.of()));
    assertEquals(
        Protocol.BLOCKS,
        Protocol.detect(Map.of("TERM", "xterm-kitty", "TMUX", "/tmp/s", "COLORTERM", "truecolor")));
  }

  @Test
  void halfBlocksShowTwoPixels() {
    assertEquals(
        "\u001B[38;2;255;0;0;48;2;0;0;255m\u2580\u001B[0m\n",
        TerminalPicture.encode(Protocol.BLOCKS, TWO, 80));
    assertEquals(
        "\u001B[38;5;196;48;5;21m\u2580\u001B[0m\n",
        TerminalPicture.encode(Protocol.BLOCKS_256, TWO, 80));
  }

  @Test
  void sixelsShowTwoColoursInOneBand() {
    String text = TerminalPicture.encode(Protocol.SIXEL, TWO, 80);
    assertTrue(text.startsWith("\u001BP0;1;0q\"1;1;1;2#0;2;"), text);
    assertTrue(text.endsWith("$-\u001B\\\n"), text);
    assertTrue(text.contains("100;0;0") && text.contains("0;0;100"), text);
    assertTrue(text.contains("@") && text.contains("A"), text);
  }

  @Test
  void tablesOfColoursStaySmall() {
    int[] argb = new Random(3).ints(10_000).map(pixel -> pixel | 0xFF000000).toArray();
    var table = ColourTable.of(new Bitmap(100, 100, argb), 255);
    assertEquals(255, table.size());
    int worst = 0;
    int[] index = table.indices(new Bitmap(100, 100, argb));
    for (int i = 0; i < argb.length; i++) {
      for (int shift = 0; shift <= 16; shift += 8) {
        int error = (argb[i] >> shift & 255) - (table.colour(index[i]) >> shift & 255);
        worst = Math.max(worst, Math.abs(error));
      }
    }
    assertTrue(worst < 64, "worst " + worst);
  }

  @Test
  void longDataGoesToKittyInChunks() {
    int[] argb = new Random(4).ints(6400).toArray();
    String text = TerminalPicture.encode(Protocol.KITTY, new Bitmap(80, 80, argb), 80);
    assertTrue(text.startsWith("\u001B_Ga=T,f=100,q=2,m=1;iVBOR"), text.substring(0, 30));
    String[] chunks = text.strip().split("\u001B\\\\", -1);
    assertTrue(chunks.length > 5);
    assertTrue(chunks[chunks.length - 2].startsWith("\u001B_Gm=0;"));
    for (String chunk : chunks) {
      assertTrue(chunk.length() <= 4096 + 40);
    }
  }

  @Test
  void itermGetsOneSequence() {
    String text = TerminalPicture.encode(Protocol.ITERM, TWO, 80);
    assertTrue(text.startsWith("\u001B]1337;File=inline=1;"), text);
    assertTrue(text.endsWith("\u0007\n"), text);
  }
}
