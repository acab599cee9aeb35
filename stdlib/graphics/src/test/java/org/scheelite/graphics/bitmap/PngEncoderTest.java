package org.scheelite.graphics.bitmap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class PngEncoderTest {

  @Test
  void othersReadTheSamePixels() throws IOException {
    var random = new Random(5);
    for (int mask : new int[] {0xFF000000, 0}) {
      int[] argb = random.ints(37 * 23).map(pixel -> pixel | mask | 0x01000000).toArray();
      var image =
          ImageIO.read(new ByteArrayInputStream(PngEncoder.encode(new Bitmap(37, 23, argb), 72)));
      assertEquals(37, image.getWidth());
      assertArrayEquals(argb, image.getRGB(0, 0, 37, 23, null, 0, 37));
    }
  }

  @Test
  void shrinkingTakesMeans() {
    var bitmap = new Bitmap(2, 1, new int[] {0xFF000000, 0xFF6496FE});
    assertEquals(0xFF324B7F, bitmap.resized(1, 1).at(0, 0));
    assertEquals(0xFF000000, bitmap.resized(4, 2).at(1, 1));
  }

  @Test
  void backgroundsShineThrough() {
    var bitmap = new Bitmap(2, 1, new int[] {0x00000000, 0x80000000});
    assertArrayEquals(new int[] {0xFFFFFFFF, 0xFF7F7F7F}, bitmap.over(0xFFFFFF).argb());
  }
}
