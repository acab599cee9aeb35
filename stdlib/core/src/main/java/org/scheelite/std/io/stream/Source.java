package org.scheelite.std.io.stream;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Something read from front to back: the bytes of a file or a text.
public final class Source {
  private final byte[] bytes;
  private final Charset charset;
  private int position;

  Source(byte[] bytes, Charset charset) {
    this.bytes = bytes;
    this.charset = charset;
  }

  Charset charset() {
    return charset;
  }

  int size() {
    return bytes.length;
  }

  int position() {
    return position;
  }

  void position(int place) {
    position = Math.clamp(place, 0, bytes.length);
  }

  boolean isAtEnd() {
    return position >= bytes.length;
  }

  /// The next byte, 0 to 255; -1 at the end.
  int next() {
    return position < bytes.length ? bytes[position++] & 0xff : -1;
  }

  /// The next bytes, fewer at the end.
  public byte[] next(int count) {
    int end = (int) Math.min(bytes.length, (long) position + count);
    byte[] taken = Arrays.copyOfRange(bytes, position, end);
    position = end;
    return taken;
  }

  /// All bytes from here on, which are not passed over.
  public byte[] ahead() {
    return Arrays.copyOfRange(bytes, position, bytes.length);
  }

  /// The next character; null at the end.
  @Nullable String character() {
    if (isAtEnd()) {
      return null;
    }
    int first = bytes[position] & 0xff;
    int length =
        !charset.equals(StandardCharsets.UTF_8) || first < 0xc0
            ? 1
            : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    return new String(next(length), charset);
  }

  /// The text up to the next of these separators, which is skipped; null at the end.
  @Nullable String upTo(Separators separators) {
    if (isAtEnd()) {
      return null;
    }
    int start = position;
    while (position < bytes.length) {
      int length = separator(separators);
      if (length > 0) {
        String text = new String(bytes, start, position - start, charset);
        position += length;
        return text;
      }
      position++;
    }
    return new String(bytes, start, position - start, charset);
  }

  /// The text up to the next of these separators, which is not skipped.
  String before(Separators separators) {
    int start = position;
    while (position < bytes.length && separator(separators) == 0) {
      position++;
    }
    return new String(bytes, start, position - start, charset);
  }

  /// Skips separators that stand here.
  void skip(Separators separators) {
    int length = separator(separators);
    while (length > 0) {
      position += length;
      length = separator(separators);
    }
  }

  /// The length of the longest separator that begins here, or 0.
  int separator(Separators separators) {
    return separators.length(bytes, position);
  }

  /// All that is left as text.
  String rest() {
    return new String(next(bytes.length - position), charset);
  }

  byte[] bytes(String text) {
    return text.getBytes(charset);
  }
}
