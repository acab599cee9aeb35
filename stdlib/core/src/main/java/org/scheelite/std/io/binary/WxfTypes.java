package org.scheelite.std.io.binary;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.NumArray;

/// The codes of the types of arrays in the Wolfram Exchange Format.
final class WxfTypes {
  private static final Map<Integer, NumArray.Type> TYPES =
      Map.of(
          0x00, NumArray.Type.INTEGER8,
          0x01, NumArray.Type.INTEGER16,
          0x02, NumArray.Type.INTEGER32,
          0x03, NumArray.Type.INTEGER64,
          0x10, NumArray.Type.UNSIGNED_INTEGER8,
          0x11, NumArray.Type.UNSIGNED_INTEGER16,
          0x12, NumArray.Type.UNSIGNED_INTEGER32,
          0x13, NumArray.Type.UNSIGNED_INTEGER64,
          0x22, NumArray.Type.REAL32,
          0x23, NumArray.Type.REAL64);

  private WxfTypes() {}

  static int code(NumArray.Type type) {
    return TYPES.entrySet().stream()
        .filter(entry -> entry.getValue() == type)
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  static NumArray.@Nullable Type of(int code) {
    return TYPES.get(code);
  }
}
