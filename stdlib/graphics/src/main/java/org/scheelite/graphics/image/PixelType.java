package org.scheelite.graphics.image;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.NumArray;

/// The kind of number that an image keeps for each channel of a pixel.
public enum PixelType {
  BIT("Bit", 1, NumArray.Type.UNSIGNED_INTEGER8),
  BYTE("Byte", 255, NumArray.Type.UNSIGNED_INTEGER8),
  BIT16("Bit16", 65_535, NumArray.Type.UNSIGNED_INTEGER16),
  REAL32("Real32", 1, NumArray.Type.REAL32),
  REAL64("Real64", 1, NumArray.Type.REAL64);

  private final String text;
  private final int most;
  private final NumArray.Type array;

  PixelType(String text, int most, NumArray.Type array) {
    this.text = text;
    this.most = most;
    this.array = array;
  }

  /// The type of this name in the language; null where there is none. `"Real"` is `"Real32"`.
  public static @Nullable PixelType named(String name) {
    for (PixelType type : values()) {
      if (type.text.equals(name)) {
        return type;
      }
    }
    return name.equals("Real") ? REAL32 : null;
  }

  /// The type that holds the numbers of a numeric array as they are; null where there is none.
  public static @Nullable PixelType of(NumArray.Type array) {
    return switch (array) {
      case UNSIGNED_INTEGER8 -> BYTE;
      case UNSIGNED_INTEGER16 -> BIT16;
      case REAL32 -> REAL32;
      case REAL64 -> REAL64;
      default -> null;
    };
  }

  /// The name in the language.
  public String text() {
    return text;
  }

  /// The value kept for full brightness.
  public int most() {
    return most;
  }

  public boolean isReal() {
    return this == REAL32 || this == REAL64;
  }

  /// The type of numeric array with the same numbers.
  public NumArray.Type array() {
    return array;
  }

  /// A Java array for the data of this type.
  ///
  /// @param values brightnesses, 1 for full; whole types round and clip them
  Object pack(double[] values) {
    return switch (this) {
      case BIT, BYTE -> {
        var data = new byte[values.length];
        for (int i = 0; i < data.length; i++) {
          data[i] = (byte) whole(values[i]);
        }
        yield data;
      }
      case BIT16 -> {
        var data = new short[values.length];
        for (int i = 0; i < data.length; i++) {
          data[i] = (short) whole(values[i]);
        }
        yield data;
      }
      case REAL32 -> {
        var data = new float[values.length];
        for (int i = 0; i < data.length; i++) {
          data[i] = (float) values[i];
        }
        yield data;
      }
      case REAL64 -> values.clone();
    };
  }

  private int whole(double value) {
    return value >= 1 ? most : value > 0 ? (int) Math.rint(value * most) : 0;
  }
}
