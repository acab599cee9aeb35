package org.scheelite.std.io.binary;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Whole;

/// How one number, character or string lies in bytes.
///
/// @param name the type's name in the language
/// @param kind what it is
/// @param size its bytes; 0 where they end at a zero
public record BinaryType(String name, Kind kind, int size) {
  /// What the bytes mean.
  public enum Kind {
    SIGNED,
    UNSIGNED,
    REAL,
    COMPLEX,
    CHARACTER,
    TERMINATED
  }

  private static final Map<String, BinaryType> TYPES = types();

  private static Map<String, BinaryType> types() {
    var types = new HashMap<String, BinaryType>();
    add(types, "Byte", Kind.UNSIGNED, 1);
    add(types, "Character8", Kind.CHARACTER, 1);
    add(types, "Character16", Kind.CHARACTER, 2);
    add(types, "Character32", Kind.CHARACTER, 4);
    add(types, "TerminatedString", Kind.TERMINATED, 0);
    add(types, "Real16", Kind.REAL, 2);
    add(types, "Real32", Kind.REAL, 4);
    add(types, "Real64", Kind.REAL, 8);
    add(types, "Complex64", Kind.COMPLEX, 8);
    add(types, "Complex128", Kind.COMPLEX, 16);
    for (int bits : new int[] {8, 16, 24, 32, 64, 128}) {
      add(types, "Integer" + bits, Kind.SIGNED, bits / 8);
      add(types, "UnsignedInteger" + bits, Kind.UNSIGNED, bits / 8);
    }
    return types;
  }

  private static void add(Map<String, BinaryType> types, String name, Kind kind, int size) {
    types.put(name, new BinaryType(name, kind, size));
  }

  /// The type of this name, or null.
  public static @Nullable BinaryType named(Expr name) {
    return switch (Option.nameOf(name)) {
      case "Character" -> TYPES.get("Character8");
      case "Integer" -> TYPES.get("Integer32");
      case "Real" -> TYPES.get("Real64");
      case "Complex" -> TYPES.get("Complex128");
      default -> TYPES.get(Option.nameOf(name));
    };
  }

  /// The names of all types.
  public static Set<String> names() {
    return Set.copyOf(TYPES.keySet());
  }

  /// The value at a place of the bytes, which must be there.
  Expr read(ByteBuffer bytes) {
    return switch (kind) {
      case SIGNED, UNSIGNED -> whole(bytes);
      case REAL -> Real.of(real(bytes, size));
      case COMPLEX -> {
        double re = real(bytes, size / 2);
        yield Complex.of(Real.of(re), Real.of(real(bytes, size / 2)));
      }
      case CHARACTER -> Str.of(Character.toString((int) ((Int) whole(bytes)).value() & 0x1fffff));
      case TERMINATED -> throw new IllegalStateException("no fixed size");
    };
  }

  private Expr whole(ByteBuffer bytes) {
    if (size == 1) {
      byte value = bytes.get();
      return Int.of(kind == Kind.SIGNED ? value : value & 0xff);
    }
    var data = new byte[size];
    bytes.get(data);
    if (bytes.order() == ByteOrder.LITTLE_ENDIAN) {
      reverse(data);
    }
    return Whole.of(kind == Kind.SIGNED ? new BigInteger(data) : new BigInteger(1, data));
  }

  private static double real(ByteBuffer bytes, int size) {
    return switch (size) {
      case 2 -> Float.float16ToFloat(bytes.getShort());
      case 4 -> bytes.getFloat();
      default -> bytes.getDouble();
    };
  }

  /// Writes a value; false where it is of another kind or too large.
  boolean write(Expr value, ByteBuffer out) {
    return switch (kind) {
      case SIGNED, UNSIGNED -> value instanceof Whole whole && whole(whole.big(), out);
      case REAL ->
          value instanceof Num number && !(number instanceof Complex) && real(number, size, out);
      case COMPLEX ->
          value instanceof Num number
              && real(number instanceof Complex(var re, var _) ? re : number, size / 2, out)
              && real(number instanceof Complex(var _, var im) ? im : Int.ZERO, size / 2, out);
      case CHARACTER ->
          value instanceof Str(String text)
              && text.codePointCount(0, text.length()) == 1
              && whole(BigInteger.valueOf(text.codePointAt(0)), out);
      case TERMINATED -> throw new IllegalStateException("no fixed size");
    };
  }

  private boolean whole(BigInteger value, ByteBuffer out) {
    boolean fits =
        kind == Kind.SIGNED
            ? value.bitLength() < 8 * size
            : value.signum() >= 0 && value.bitLength() <= 8 * size;
    if (!fits) {
      return false;
    }
    byte[] digits = value.toByteArray();
    var data = new byte[size];
    Arrays.fill(data, (byte) (value.signum() < 0 ? -1 : 0));
    for (int i = 1; i <= Math.min(size, digits.length); i++) {
      data[size - i] = digits[digits.length - i];
    }
    if (out.order() == ByteOrder.LITTLE_ENDIAN) {
      reverse(data);
    }
    out.put(data);
    return true;
  }

  private static boolean real(Num number, int size, ByteBuffer out) {
    switch (size) {
      case 2 -> out.putShort(Float.floatToFloat16((float) number.doubleValue()));
      case 4 -> out.putFloat((float) number.doubleValue());
      default -> out.putDouble(number.doubleValue());
    }
    return true;
  }

  private static void reverse(byte[] data) {
    for (int i = 0; i < data.length / 2; i++) {
      byte swapped = data[i];
      data[i] = data[data.length - 1 - i];
      data[data.length - 1 - i] = swapped;
    }
  }
}
