package org.scheelite.std.list.numeric;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;

/// Makes numbers fit an element type.
///
/// @param clip whether numbers beyond the range become its ends
/// @param round whether fractions go to the nearest integer instead of being cut off
/// @param check whether a number that is changed is a fault
record NumericConversion(NumArray.Type type, boolean clip, boolean round, boolean check) {

  /// The conversion a method names, or null.
  static @Nullable NumericConversion of(NumArray.Type type, Expr method) {
    return switch (method instanceof Str(String text) ? text : "") {
      case "ClipAndRound" -> new NumericConversion(type, true, true, false);
      case "ClipAndCoerce" -> new NumericConversion(type, true, false, false);
      case "ClipAndCheck" -> new NumericConversion(type, true, true, true);
      case "Check" -> new NumericConversion(type, false, true, true);
      case "Round" -> new NumericConversion(type, false, true, false);
      case "Coerce" -> new NumericConversion(type, false, false, false);
      default -> null;
    };
  }

  /// The smallest type that holds all of these.
  static NumArray.Type smallest(Packed packed) {
    if (!(packed instanceof Packed.Ints ints)) {
      return NumArray.Type.REAL64;
    }
    long least = 0;
    long most = 0;
    for (int i = 0; i < ints.total(); i++) {
      least = Math.min(least, ints.at(i));
      most = Math.max(most, ints.at(i));
    }
    for (NumArray.Type type : NumArray.Type.values()) {
      boolean integer = type != NumArray.Type.REAL32 && type != NumArray.Type.REAL64;
      if (integer && least >= min(type) && most <= max(type)) {
        return type;
      }
    }
    return NumArray.Type.INTEGER64;
  }

  private boolean isReal() {
    return type == NumArray.Type.REAL32 || type == NumArray.Type.REAL64;
  }

  private static int bits(NumArray.Type type) {
    return switch (type) {
      case INTEGER8, UNSIGNED_INTEGER8 -> 8;
      case INTEGER16, UNSIGNED_INTEGER16 -> 16;
      case INTEGER32, UNSIGNED_INTEGER32, REAL32 -> 32;
      case INTEGER64, UNSIGNED_INTEGER64, REAL64 -> 64;
    };
  }

  private static boolean isUnsigned(NumArray.Type type) {
    return type.text().startsWith("Unsigned");
  }

  private static double min(NumArray.Type type) {
    return isUnsigned(type) ? 0 : -Math.scalb(1.0, bits(type) - 1);
  }

  private static double max(NumArray.Type type) {
    return Math.scalb(1.0, isUnsigned(type) ? bits(type) : bits(type) - 1) - 1;
  }

  /// The position of the first number that must not be changed but would be; -1 for none.
  int misfit(Packed packed) {
    for (int i = 0; check && !isReal() && i < packed.total(); i++) {
      double value = packed.real(i);
      boolean outside = value < min(type) || value > max(type);
      if (value != Math.rint(value) || outside && !clip) {
        return i;
      }
    }
    return -1;
  }

  /// The numbers made to fit.
  Packed convert(Packed packed) {
    if (isReal() || packed instanceof Packed.Ints && bits(type) == 64 && !isUnsigned(type)) {
      return packed;
    }
    if (type == NumArray.Type.UNSIGNED_INTEGER64 && packed instanceof Packed.Reals) {
      double[] reals = packed.toReals();
      for (int i = 0; i < reals.length; i++) {
        double whole = round ? Math.rint(reals[i]) : reals[i];
        reals[i] = clip ? Math.clamp(whole, 0, Math.nextDown(0x1p64)) : whole;
      }
      return Packed.of(packed.dims(), reals);
    }
    var data = new long[packed.total()];
    for (int i = 0; i < data.length; i++) {
      data[i] = packed instanceof Packed.Ints ints ? whole(ints.at(i)) : whole(packed.real(i));
    }
    return Packed.of(packed.dims(), data);
  }

  private long whole(long value) {
    if (!clip) {
      return value;
    }
    long high = bits(type) == 64 ? Long.MAX_VALUE : (long) max(type);
    return Math.clamp(value, (long) min(type), high);
  }

  private long whole(double value) {
    double whole = round ? Math.rint(value) : value;
    return clip ? whole((long) whole) : (long) whole;
  }
}
