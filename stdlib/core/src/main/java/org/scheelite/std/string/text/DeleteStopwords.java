package org.scheelite.std.string.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.string.Subjects;

/// A text, or a list of words, without the words that only hold English sentences together.
///
/// ```wl
/// In:  DeleteStopwords["The cat is on the mat"]
/// Out: cat mat
/// In:  DeleteStopwords[{"a", "tree", "and", "Me"}]
/// Out: {"tree"}
/// ```
@Builtin(seeAlso = {"TextWords", "WordCounts"})
final class DeleteStopwords {
  private static final Set<String> WORDS =
      Set.of(
          ("a about above after again against all am an and any are as at be because been before"
                  + " being below between both but by can could did do does doing down during each"
                  + " few for from further had has have having he her here hers herself him himself"
                  + " his how i if in into is it its itself just me more most must my myself no nor"
                  + " not now of off on once only or other our ours ourselves out over own same she"
                  + " should so some such than that the their theirs them themselves then there"
                  + " these they this those through to too under until up us very was we were what"
                  + " when where which while who whom why will with would you your yours yourself"
                  + " yourselves")
              .split(" "));

  private DeleteStopwords() {}

  @Form
  static @Nullable Expr delete(Expr text, Frame frame) {
    if (text instanceof Str(String string)) {
      return Str.of(without(string));
    }
    if (!(text instanceof Normal list) || !list.is(Sym.LIST)) {
      return Subjects.of(frame, "DeleteStopwords", text).strse();
    }
    return Call.list(
        list.args().stream()
            .filter(
                word ->
                    !(word instanceof Str(String one))
                        || !WORDS.contains(one.toLowerCase(Locale.ROOT)))
            .toList());
  }

  private static String without(String text) {
    return Arrays.stream(text.split("(?<=\\s)|(?=\\s)"))
        .filter(word -> !WORDS.contains(word.replaceAll("[^\\p{L}']", "").toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ")
        .strip();
  }
}
