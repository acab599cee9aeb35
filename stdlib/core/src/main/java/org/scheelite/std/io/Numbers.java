package org.scheelite.std.io;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Whole;

/// Numbers in texts that other programs write and read.
public final class Numbers {
  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,10000}");
  private static final Pattern REAL =
      Pattern.compile("[+-]?(?:[0-9]+\\.[0-9]*|\\.[0-9]+|[0-9]+(?=[eE]))(?:[eE][+-]?[0-9]{1,4})?");

  private Numbers() {}

  /// The number a text is, or null.
  public static @Nullable Num read(String text) {
    if (text.isEmpty() || text.charAt(0) > '9') {
      return null;
    }
    if (WHOLE.matcher(text).matches()) {
      return Whole.of(new BigInteger(text.charAt(0) == '+' ? text.substring(1) : text));
    }
    if (!REAL.matcher(text).matches()) {
      return null;
    }
    double value = Double.parseDouble(text);
    return Double.isInfinite(value) ? null : Real.of(value);
  }

  /// A real as other programs read it, `2.`, `1.5e-7`.
  public static String written(double value) {
    String text = Double.toString(value).replace('E', 'e');
    return text.replaceFirst("\\.0(?=e|$)", ".");
  }
}
