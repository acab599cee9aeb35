package org.scheelite.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Pairs of brackets outside ASCII that stand for a head, such as `⌊x⌋` for `Floor[x]`.
///
/// @param open the opening character
/// @param close the closing character
/// @param head the head of the expression
public record Brackets(String open, String close, String head) {
  private static final List<Brackets> ALL =
      List.of(
          new Brackets("⌊", "⌋", "Floor"),
          new Brackets("⌈", "⌉", "Ceiling"),
          new Brackets("〈", "〉", "AngleBracket"),
          new Brackets("⟨", "⟩", "AngleBracket"),
          new Brackets("\uF603", "\uF604", "BracketingBar"),
          new Brackets("\uF605", "\uF606", "DoubleBracketingBar"));

  /// All pairs.
  public static List<Brackets> all() {
    return ALL;
  }

  /// The pair that `text` opens, or null.
  public static @Nullable Brackets opening(String text) {
    for (Brackets brackets : ALL) {
      if (brackets.open.equals(text)) {
        return brackets;
      }
    }
    return null;
  }

  /// The pair that `text` closes, or null.
  public static @Nullable Brackets closing(String text) {
    for (Brackets brackets : ALL) {
      if (brackets.close.equals(text)) {
        return brackets;
      }
    }
    return null;
  }
}
