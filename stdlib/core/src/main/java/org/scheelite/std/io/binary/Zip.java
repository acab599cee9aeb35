package org.scheelite.std.io.binary;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;

/// Compression as zlib does it.
public final class Zip {
  private Zip() {}

  static byte[] deflated(byte[] bytes, Frame frame) {
    var deflater = new Deflater();
    try {
      deflater.setInput(bytes);
      deflater.finish();
      var out = new ByteArrayOutputStream();
      var buffer = new byte[8192];
      while (!deflater.finished()) {
        frame.budget().check();
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /// The bytes that were compressed; null where they were not.
  static byte @Nullable [] inflated(byte[] bytes, int from, Frame frame) {
    var inflater = new Inflater();
    try {
      inflater.setInput(bytes, from, bytes.length - from);
      var out = new ByteArrayOutputStream();
      var buffer = new byte[8192];
      while (!inflater.finished()) {
        frame.poll();
        int count = inflater.inflate(buffer);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return null;
        }
        out.write(buffer, 0, count);
        frame.budget().reserve(2L * out.size());
      }
      return out.toByteArray();
    } catch (DataFormatException _) {
      return null;
    } finally {
      inflater.end();
    }
  }
}
