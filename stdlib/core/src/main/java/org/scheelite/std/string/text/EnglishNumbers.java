package org.scheelite.std.string.text;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whole numbers in English words.
final class EnglishNumbers {
  private static final String HYPHEN = "\u2010";
  private static final BigInteger THOUSAND = BigInteger.valueOf(1000);

  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> SCALES =
      List.of(
          "",
          "thousand",
          "million",
          "billion",
          "trillion",
          "quadrillion",
          "quintillion",
          "sextillion",
          "septillion",
          "octillion",
          "nonillion",
          "decillion",
          "undecillion",
          "duodecillion",
          "tredecillion",
          "quattuordecillion",
          "quindecillion",
          "sexdecillion",
          "septendecillion",
          "octodecillion",
          "novemdecillion",
          "vigintillion");
  private static final Map<String, String> ORDINALS =
      Map.of(
          "one", "first", "two", "second", "three", "third", "five", "fifth", "eight", "eighth",
          "nine", "ninth", "twelve", "twelfth");

  private EnglishNumbers() {}

  /// All in words, `one thousand, two hundred thirty-four`; null where there is no word for it.
  static @Nullable String words(BigInteger number) {
    return named(number, true);
  }

  /// Digits with words for the scales, `1 thousand 234`; null where there is no word for one.
  static @Nullable String digitsAndWords(BigInteger number) {
    return named(number, false);
  }

  private static @Nullable String named(BigInteger number, boolean words) {
    if (number.signum() < 0) {
      String positive = named(number.negate(), words);
      return positive == null ? null : (words ? "negative " : "-") + positive;
    }
    if (number.compareTo(THOUSAND) < 0) {
      return words ? hundreds(number.intValue()) : number.toString();
    }
    var groups = new ArrayDeque<String>();
    BigInteger rest = number;
    for (int scale = 0; rest.signum() > 0; scale++) {
      if (scale >= SCALES.size()) {
        return null;
      }
      BigInteger[] split = rest.divideAndRemainder(THOUSAND);
      int group = split[1].intValue();
      if (group > 0) {
        String name = words ? hundreds(group) : Integer.toString(group);
        groups.push(scale == 0 ? name : name + " " + SCALES.get(scale));
      }
      rest = split[0];
    }
    return String.join(words ? ", " : " ", groups);
  }

  private static String hundreds(int number) {
    if (number >= 100) {
      String rest = number % 100 == 0 ? "" : " " + hundreds(number % 100);
      return SMALL.get(number / 100) + " hundred" + rest;
    }
    if (number < SMALL.size()) {
      return SMALL.get(number);
    }
    String ones = number % 10 == 0 ? "" : HYPHEN + SMALL.get(number % 10);
    return TENS.get(number / 10) + ones;
  }

  /// The ordinal of a number in words, `first` for `one`.
  static String ordinal(String words) {
    int last = Math.max(words.lastIndexOf(' '), words.lastIndexOf(HYPHEN)) + 1;
    String word = words.substring(last);
    String ordinal =
        ORDINALS.getOrDefault(
            word, word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th");
    return words.substring(0, last) + ordinal;
  }
}
