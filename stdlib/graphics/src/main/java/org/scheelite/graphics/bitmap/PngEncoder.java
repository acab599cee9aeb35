package org.scheelite.graphics.bitmap;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes bitmaps as PNG, in 24-bit colour or, where something shines through, 32-bit.
///
/// Small and free of AWT, so that a picture inside an SVG file or a terminal costs no start-up.
public final class PngEncoder {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final double METRES_PER_INCH = 0.0254;

  private PngEncoder() {}

  /// The PNG file of `bitmap`.
  ///
  /// @param dotsPerInch resolution noted in the file
  public static byte[] encode(Bitmap bitmap, double dotsPerInch) {
    boolean alpha = bitmap.translucent();
    var out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    chunk(
        out,
        "IHDR",
        ByteBuffer.allocate(13)
            .putInt(bitmap.width())
            .putInt(bitmap.height())
            .put((byte) 8)
            .put((byte) (alpha ? 6 : 2))
            .array());
    int perMetre = (int) Math.round(dotsPerInch / METRES_PER_INCH);
    chunk(
        out,
        "pHYs",
        ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put((byte) 1).array());
    chunk(out, "IDAT", deflate(filtered(bitmap, alpha ? 4 : 3)));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  /// Rows of bytes, each behind the number of its filter: the one with the smallest sum wins.
  private static byte[] filtered(Bitmap bitmap, int channels) {
    int stride = bitmap.width() * channels;
    byte[] result = new byte[(stride + 1) * bitmap.height()];
    byte[] above = new byte[stride];
    byte[][] trial = new byte[3][stride];
    for (int y = 0; y < bitmap.height(); y++) {
      byte[] row = row(bitmap, y, channels);
      for (int i = 0; i < stride; i++) {
        trial[0][i] = row[i];
        trial[1][i] = (byte) (row[i] - (i < channels ? 0 : row[i - channels]));
        trial[2][i] = (byte) (row[i] - above[i]);
      }
      int best = 0;
      for (int filter = 1; filter < trial.length; filter++) {
        if (cost(trial[filter]) < cost(trial[best])) {
          best = filter;
        }
      }
      result[y * (stride + 1)] = (byte) best;
      System.arraycopy(trial[best], 0, result, y * (stride + 1) + 1, stride);
      above = row;
    }
    return result;
  }

  private static byte[] row(Bitmap bitmap, int y, int channels) {
    byte[] row = new byte[bitmap.width() * channels];
    int at = 0;
    for (int x = 0; x < bitmap.width(); x++) {
      int pixel = bitmap.at(x, y);
      row[at++] = (byte) (pixel >> 16);
      row[at++] = (byte) (pixel >> 8);
      row[at++] = (byte) pixel;
      if (channels == 4) {
        row[at++] = (byte) (pixel >>> 24);
      }
    }
    return row;
  }

  private static long cost(byte[] bytes) {
    long sum = 0;
    for (byte value : bytes) {
      sum += Math.abs(value);
    }
    return sum;
  }

  private static byte[] deflate(byte[] data) {
    try (var deflater = new Deflater(6)) {
      deflater.setInput(data);
      deflater.finish();
      var out = new ByteArrayOutputStream(data.length / 4 + 64);
      byte[] buffer = new byte[16384];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    }
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    var crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
