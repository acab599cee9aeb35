package org.scheelite.net.file;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.scheelite.expr.NumArray;

/// The elements of numeric arrays as bytes, little-endian, and back.
final class RawArrays {
  private RawArrays() {}

  /// The number of bytes of one element.
  static int width(NumArray.Type type) {
    Class<?> element = type.element();
    if (element == byte.class) {
      return 1;
    }
    if (element == short.class) {
      return 2;
    }
    return element == int.class || element == float.class ? 4 : 8;
  }

  static byte[] bytes(NumArray array) {
    var buffer =
        ByteBuffer.allocate(Math.multiplyExact(array.total(), width(array.type())))
            .order(ByteOrder.LITTLE_ENDIAN);
    switch (array.data()) {
      case byte[] data -> buffer.put(data);
      case short[] data -> buffer.asShortBuffer().put(data);
      case int[] data -> buffer.asIntBuffer().put(data);
      case long[] data -> buffer.asLongBuffer().put(data);
      case float[] data -> buffer.asFloatBuffer().put(data);
      case double[] data -> buffer.asDoubleBuffer().put(data);
      default -> throw new IllegalStateException("no array of numbers: " + array.data());
    }
    return buffer.array();
  }

  /// An array over a piece of a file.
  static NumArray array(NumArray.Type type, int[] dims, ByteBuffer bytes) {
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    Object data = Array.newInstance(type.element(), bytes.remaining() / width(type));
    switch (data) {
      case byte[] into -> bytes.get(into);
      case short[] into -> bytes.asShortBuffer().get(into);
      case int[] into -> bytes.asIntBuffer().get(into);
      case long[] into -> bytes.asLongBuffer().get(into);
      case float[] into -> bytes.asFloatBuffer().get(into);
      case double[] into -> bytes.asDoubleBuffer().get(into);
      default -> throw new IllegalStateException("no array of numbers: " + type);
    }
    return NumArray.of(type, dims, data);
  }
}
