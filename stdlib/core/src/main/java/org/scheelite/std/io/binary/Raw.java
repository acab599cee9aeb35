package org.scheelite.std.io.binary;

import java.nio.ByteBuffer;
import org.scheelite.expr.NumArray;

/// The numbers of numeric arrays as bytes.
public final class Raw {
  private Raw() {}

  /// The bytes of one number of a type.
  public static int size(NumArray.Type type) {
    return switch (type) {
      case INTEGER8, UNSIGNED_INTEGER8 -> 1;
      case INTEGER16, UNSIGNED_INTEGER16 -> 2;
      case INTEGER32, UNSIGNED_INTEGER32, REAL32 -> 4;
      case INTEGER64, UNSIGNED_INTEGER64, REAL64 -> 8;
    };
  }

  /// Writes the numbers in the buffer's order of bytes.
  public static void write(NumArray array, ByteBuffer out) {
    for (int i = 0; i < array.total(); i++) {
      switch (array.type()) {
        case INTEGER8, UNSIGNED_INTEGER8 -> out.put((byte) array.integer(i));
        case INTEGER16, UNSIGNED_INTEGER16 -> out.putShort((short) array.integer(i));
        case INTEGER32, UNSIGNED_INTEGER32 -> out.putInt((int) array.integer(i));
        case INTEGER64, UNSIGNED_INTEGER64 -> out.putLong(array.integer(i));
        case REAL32 -> out.putFloat((float) array.real(i));
        case REAL64 -> out.putDouble(array.real(i));
      }
    }
  }

  /// Reads the numbers of an array, which must all be there.
  public static NumArray read(NumArray.Type type, int[] dims, ByteBuffer in) {
    int total = 1;
    for (int dim : dims) {
      total *= dim;
    }
    int end = in.position() + total * size(type);
    NumArray array =
        switch (type) {
          case INTEGER8, UNSIGNED_INTEGER8 -> {
            var data = new byte[total];
            in.duplicate().get(data);
            yield NumArray.of(type, dims, data);
          }
          case INTEGER16, UNSIGNED_INTEGER16 -> {
            var data = new short[total];
            in.asShortBuffer().get(data);
            yield NumArray.of(type, dims, data);
          }
          case INTEGER32, UNSIGNED_INTEGER32 -> {
            var data = new int[total];
            in.asIntBuffer().get(data);
            yield NumArray.of(type, dims, data);
          }
          case INTEGER64, UNSIGNED_INTEGER64 -> {
            var data = new long[total];
            in.asLongBuffer().get(data);
            yield NumArray.of(type, dims, data);
          }
          case REAL32 -> {
            var data = new float[total];
            in.asFloatBuffer().get(data);
            yield NumArray.of(type, dims, data);
          }
          case REAL64 -> {
            var data = new double[total];
            in.asDoubleBuffer().get(data);
            yield NumArray.of(type, dims, data);
          }
        };
    in.position(end);
    return array;
  }
}
