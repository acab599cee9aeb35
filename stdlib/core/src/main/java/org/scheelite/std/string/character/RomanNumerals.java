package org.scheelite.std.string.character;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Roman numerals.
public final class RomanNumerals {
  private static final List<String> LETTERS =
      List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  /// Above this, letters with a line over them mean thousands.
  private static final int PLAIN = 4999;

  private static final char LINE = '\u0305';
  private static final int LARGEST = 4_999_999;

  private RomanNumerals() {}

  /// The numeral of a number; null where there is none.
  public static @Nullable String written(BigInteger number) {
    if (number.signum() < 0 || number.bitLength() > 31) {
      return null;
    }
    int value = number.intValue();
    if (value == 0) {
      return "N";
    }
    if (value > LARGEST) {
      return null;
    }
    if (value <= PLAIN) {
      return plain(value);
    }
    var thousands = new StringBuilder();
    for (char letter : plain(value / 1000).toCharArray()) {
      thousands.append(letter).append(LINE);
    }
    return thousands + plain(value % 1000);
  }

  private static String plain(int value) {
    var text = new StringBuilder();
    int rest = value;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        text.append(LETTERS.get(i));
        rest -= VALUES[i];
      }
    }
    return text.toString();
  }

  /// The number of a numeral, in capitals or not; -1 where it is none.
  public static long read(String text) {
    String letters = text.strip().toUpperCase(Locale.ROOT);
    if (letters.equals("N")) {
      return 0;
    }
    long total = 0;
    long before = 0;
    boolean lined = false;
    if (letters.isEmpty()) {
      return -1;
    }
    for (int i = letters.length() - 1; i >= 0; i--) {
      char c = letters.charAt(i);
      if (c == LINE) {
        lined = true;
        continue;
      }
      int place = "IVXLCDM".indexOf(c);
      if (place < 0) {
        return -1;
      }
      long value = (place % 2 == 0 ? 1 : 5) * (long) Math.pow(10, place / 2);
      value *= lined ? 1000 : 1;
      lined = false;
      total += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return total;
  }
}
