package org.scheelite.net.coder.subword;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.ObjIntConsumer;

/// Reads messages in the wire format of protocol buffers, field by field.
final class WireReader {
  private static final int VARINT = 0;
  private static final int FIXED64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED32 = 5;

  private final ByteBuffer data;
  private long number;
  private ByteBuffer part = ByteBuffer.allocate(0);

  WireReader(ByteBuffer data) {
    this.data = data.slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  /// Visits each field by its number; the visitor asks this reader for the value.
  ///
  /// @throws java.nio.BufferUnderflowException where the data ends too early
  /// @throws IllegalArgumentException where it is in no such format
  void fields(ObjIntConsumer<WireReader> visitor) {
    while (data.hasRemaining()) {
      long key = varint();
      switch ((int) (key & 7)) {
        case VARINT -> number = varint();
        case FIXED64 -> number = data.getLong();
        case FIXED32 -> number = data.getInt();
        case BYTES -> {
          long length = varint();
          if (length < 0 || length > data.remaining()) {
            throw new IllegalArgumentException("a field of " + length + " bytes");
          }
          part = data.slice(data.position(), (int) length);
          data.position(data.position() + (int) length);
        }
        default -> throw new IllegalArgumentException("a field of type " + (key & 7));
      }
      visitor.accept(this, (int) (key >>> 3));
    }
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte next = data.get();
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("a number of too many bytes");
  }

  /// The field as a number.
  long number() {
    return number;
  }

  /// The field as text.
  String text() {
    return StandardCharsets.UTF_8.decode(part.duplicate()).toString();
  }

  /// The field as a message of its own.
  WireReader message() {
    return new WireReader(part);
  }
}
