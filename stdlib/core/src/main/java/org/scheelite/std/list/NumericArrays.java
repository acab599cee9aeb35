package org.scheelite.std.list;

import java.util.Arrays;
import org.scheelite.expr.Expr;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;

/// Numeric arrays as packed lists and back.
public final class NumericArrays {
  private NumericArrays() {}

  /// The list of the same numbers. Unsigned 64-bit values beyond the machine integers are taken as
  /// reals.
  public static Packed unpack(NumArray array) {
    if (array.isReal() || isLarge(array)) {
      var data = new double[array.total()];
      Arrays.setAll(data, array::real);
      return Packed.of(array.dims(), data);
    }
    var data = new long[array.total()];
    Arrays.setAll(data, array::integer);
    return Packed.of(array.dims(), data);
  }

  private static boolean isLarge(NumArray array) {
    if (array.type() != NumArray.Type.UNSIGNED_INTEGER64) {
      return false;
    }
    for (int i = 0; i < array.total(); i++) {
      if (array.integer(i) < 0) {
        return true;
      }
    }
    return false;
  }

  /// The part at `index`: a number, or an array of one level less.
  public static Expr row(NumArray array, int index) {
    Expr row = unpack(array).arg(index);
    return row instanceof Packed packed ? pack(array.type(), packed) : row;
  }

  /// An array of these numbers, which must fit its type; what is not packed stays a list.
  public static Expr pack(NumArray.Type type, Expr list) {
    if (!(list instanceof Packed packed)) {
      return list;
    }
    return NumArray.of(type, packed.dims(), data(type, packed));
  }

  private static Object data(NumArray.Type type, Packed packed) {
    int total = packed.total();
    return switch (type) {
      case INTEGER8, UNSIGNED_INTEGER8 -> {
        var data = new byte[total];
        for (int i = 0; i < total; i++) {
          data[i] = (byte) whole(packed, i);
        }
        yield data;
      }
      case INTEGER16, UNSIGNED_INTEGER16 -> {
        var data = new short[total];
        for (int i = 0; i < total; i++) {
          data[i] = (short) whole(packed, i);
        }
        yield data;
      }
      case INTEGER32, UNSIGNED_INTEGER32 -> {
        var data = new int[total];
        for (int i = 0; i < total; i++) {
          data[i] = (int) whole(packed, i);
        }
        yield data;
      }
      case INTEGER64, UNSIGNED_INTEGER64 -> {
        var data = new long[total];
        for (int i = 0; i < total; i++) {
          data[i] = whole(packed, i);
        }
        yield data;
      }
      case REAL32 -> {
        var data = new float[total];
        for (int i = 0; i < total; i++) {
          data[i] = (float) packed.real(i);
        }
        yield data;
      }
      case REAL64 -> packed.toReals();
    };
  }

  private static long whole(Packed packed, int index) {
    if (packed instanceof Packed.Ints ints) {
      return ints.at(index);
    }
    double value = packed.real(index);
    return value >= 0x1p63 ? (long) (value - 0x1p64) : (long) value; // the upper half of unsigned
  }
}
