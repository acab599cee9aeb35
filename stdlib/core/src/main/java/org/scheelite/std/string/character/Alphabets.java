package org.scheelite.std.string.character;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// The letters of alphabets by the names of languages and scripts.
final class Alphabets {
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("English", LATIN),
          Map.entry("Latin", LATIN),
          Map.entry("French", LATIN),
          Map.entry("German", LATIN),
          Map.entry("Italian", "abcdefghilmnopqrstuvz"),
          Map.entry("Dutch", LATIN),
          Map.entry("Portuguese", LATIN),
          Map.entry("Spanish", "abcdefghijklmnñopqrstuvwxyz"),
          Map.entry("Swedish", LATIN + "åäö"),
          Map.entry("Finnish", LATIN + "åäö"),
          Map.entry("Danish", LATIN + "æøå"),
          Map.entry("Norwegian", LATIN + "æøå"),
          Map.entry("Polish", "aąbcćdeęfghijklłmnńoóprsśtuwyzźż"),
          Map.entry("Turkish", "abcçdefgğhıijklmnoöprsştuüvyz"),
          Map.entry("Greek", "αβγδεζηθικλμνξοπρστυφχψω"),
          Map.entry("Russian", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
          Map.entry("Cyrillic", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
          Map.entry("Ukrainian", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
          Map.entry("Bulgarian", "абвгдежзийклмнопрстуфхцчшщъьюя"),
          Map.entry("Hebrew", "אבגדהוזחטיכלמנסעפצקרשת"),
          Map.entry("Arabic", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"));

  private Alphabets() {}

  /// The letters of an alphabet, or null.
  static @Nullable String letters(Expr name) {
    return LETTERS.get(name instanceof Str(String text) ? text : "");
  }

  /// The names of the alphabets.
  static String names() {
    return LETTERS.keySet().stream().sorted().collect(Collectors.joining(", "));
  }
}
