package org.scheelite.std.string.character;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;

/// How often each character stands in a string.
///
/// ```wl
/// In:  CharacterCounts["banana"]
/// Out: <|"a" -> 3, "n" -> 2, "b" -> 1|>
/// In:  CharacterCounts[""]
/// Out: <||>
/// ```
@Builtin(seeAlso = {"LetterCounts", "Counts", "Characters"})
final class CharacterCounts {
  private CharacterCounts() {}

  @Form
  static Expr counts(Str subject) {
    return counted(subject.value());
  }

  /// The counts of the characters of a text, the largest first.
  static Expr counted(String text) {
    var counts = new LinkedHashMap<String, Integer>();
    text.codePoints().forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum));
    var result = Assoc.builder();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> result.put(Str.of(entry.getKey()), Int.of(entry.getValue())));
    return result.build();
  }
}
