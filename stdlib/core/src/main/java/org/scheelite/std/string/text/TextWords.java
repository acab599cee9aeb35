package org.scheelite.std.string.text;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.string.Subjects;

/// The words of a text.
///
/// `TextWords["text", n]` gives the first `n`; a list of texts gives a list of lists.
///
/// ```wl
/// In:  TextWords["It's a well-known fact, isn't it?"]
/// Out: {"It's", "a", "well-known", "fact", "isn't", "it"}
/// In:  TextWords["One two three", 2]
/// Out: {"One", "two"}
/// In:  TextWords[5]
/// Msg: TextWords::strse: A string or list of strings is expected at position 1 in TextWords[5].
/// Out: TextWords[5]
/// ```
@Builtin(seeAlso = {"TextWords", "TextSentences", "WordCount", "StringSplit"})
final class TextWords {
  private TextWords() {}

  @Form
  static @Nullable Expr parts(Expr text, Frame frame) {
    return Subjects.of(frame, "TextWords", text)
        .each(one -> Words.list(Words.words(one, frame), Sizes.INFINITE));
  }

  @Form
  static @Nullable Expr parts(Expr text, Expr count, Frame frame) {
    Integer limit = Sizes.limit(count);
    return limit == null
        ? null
        : Subjects.of(frame, "TextWords", text, count)
            .each(one -> Words.list(Words.words(one, frame), limit));
  }
}
