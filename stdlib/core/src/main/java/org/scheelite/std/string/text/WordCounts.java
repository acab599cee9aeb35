package org.scheelite.std.string.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.string.Subjects;

/// How often each word is in a text, the frequent ones first.
///
/// `WordCounts["text", n]` counts runs of `n` words; `IgnoreCase -> True` takes capitals and small
/// letters for the same.
///
/// ```wl
/// In:  WordCounts["a rose is a rose"]
/// Out: <|"rose" -> 2, "a" -> 2, "is" -> 1|>
/// In:  WordCounts["A rose is a rose", IgnoreCase -> True]
/// Out: <|"rose" -> 2, "a" -> 2, "is" -> 1|>
/// In:  WordCounts["a b a b", 2]
/// Out: <|{"a", "b"} -> 2, {"b", "a"} -> 1|>
/// ```
@Builtin(seeAlso = {"WordCount", "TextWords", "CharacterCounts"})
final class WordCounts {
  /// Whether capitals and small letters are the same.
  static final Option<Boolean> IGNORE_CASE =
      Option.symbol(
          "IgnoreCase",
          Sym.FALSE,
          "True or False",
          (value, frame) ->
              value.equals(Sym.TRUE)
                  ? Boolean.TRUE
                  : value.equals(Sym.FALSE) ? Boolean.FALSE : null);

  private WordCounts() {}

  @Form
  static @Nullable Expr count(Expr text, Options options, Frame frame) {
    return count(text, Int.ONE, options, frame);
  }

  @Form
  static @Nullable Expr count(Expr text, Expr length, Options options, Frame frame) {
    Integer size = Sizes.count(length);
    boolean small = options.get(IGNORE_CASE);
    return size == null || size == 0
        ? null
        : Subjects.of(frame, "WordCounts", text)
            .each(
                one ->
                    counted(Words.words(small ? one.toLowerCase(Locale.ROOT) : one, frame), size));
  }

  private static Expr counted(List<String> words, int size) {
    var counts = new LinkedHashMap<Expr, Integer>();
    for (int i = 0; i + size <= words.size(); i++) {
      Expr key = size == 1 ? Str.of(words.get(i)) : Words.list(words.subList(i, i + size), size);
      counts.merge(key, 1, Integer::sum);
    }
    var order = new ArrayList<>(counts.entrySet());
    Collections.reverse(order);
    order.sort(Map.Entry.<Expr, Integer>comparingByValue().reversed());
    Assoc.Builder result = Assoc.builder();
    order.forEach(entry -> result.put(entry.getKey(), Int.of(entry.getValue())));
    return result.build();
  }
}
