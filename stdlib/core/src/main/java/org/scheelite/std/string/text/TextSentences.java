package org.scheelite.std.string.text;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.string.Subjects;

/// The sentences of a text.
///
/// `TextSentences["text", n]` gives the first `n`; a list of texts gives a list of lists.
///
/// ```wl
/// In:  TextSentences["Is it so? It is. Well!"]
/// Out: {"Is it so?", "It is.", "Well!"}
/// In:  TextSentences["One. Two. Three.", 1]
/// Out: {"One."}
/// In:  TextSentences[5]
/// Msg: TextSentences::strse: A string or list of strings is expected at position 1 in TextSentences[5].
/// Out: TextSentences[5]
/// ```
@Builtin(seeAlso = {"TextWords", "TextSentences", "WordCount", "StringSplit"})
final class TextSentences {
  private TextSentences() {}

  @Form
  static @Nullable Expr parts(Expr text, Frame frame) {
    return Subjects.of(frame, "TextSentences", text)
        .each(one -> Words.list(Words.sentences(one, frame), Sizes.INFINITE));
  }

  @Form
  static @Nullable Expr parts(Expr text, Expr count, Frame frame) {
    Integer limit = Sizes.limit(count);
    return limit == null
        ? null
        : Subjects.of(frame, "TextSentences", text, count)
            .each(one -> Words.list(Words.sentences(one, frame), limit));
  }
}
