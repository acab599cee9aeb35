package org.scheelite.std.audio;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.NumArray;

/// The kind of number that a recording keeps for each sample.
public enum SampleType {
  SIGNED8("SignedInteger8", 1 << 7, NumArray.Type.INTEGER8),
  SIGNED16("SignedInteger16", 1 << 15, NumArray.Type.INTEGER16),
  SIGNED24("SignedInteger24", 1 << 23, NumArray.Type.INTEGER32),
  SIGNED32("SignedInteger32", 1L << 31, NumArray.Type.INTEGER32),
  REAL32("Real32", 1, NumArray.Type.REAL32),
  REAL64("Real64", 1, NumArray.Type.REAL64);

  private final String text;
  private final long full;
  private final NumArray.Type array;

  SampleType(String text, long full, NumArray.Type array) {
    this.text = text;
    this.full = full;
    this.array = array;
  }

  /// The type of this name in the language; null where there is none. `"Real"` is `"Real32"`.
  public static @Nullable SampleType named(String name) {
    for (SampleType type : values()) {
      if (type.text.equals(name)) {
        return type;
      }
    }
    return name.equals("Real") ? REAL32 : null;
  }

  /// The name in the language.
  public String text() {
    return text;
  }

  /// The number kept for an amplitude of 1.
  public long full() {
    return full;
  }

  public boolean isReal() {
    return this == REAL32 || this == REAL64;
  }

  /// The type of numeric array that holds the same numbers.
  public NumArray.Type array() {
    return array;
  }

  /// The amplitude that is kept for one.
  double rounded(double amplitude) {
    return switch (this) {
      case REAL32 -> (float) amplitude;
      case REAL64 -> amplitude;
      default -> Math.clamp(Math.rint(amplitude * full), (double) -full, full - 1.0) / full;
    };
  }
}
