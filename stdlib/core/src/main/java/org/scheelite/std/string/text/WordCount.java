package org.scheelite.std.string.text;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.std.string.Subjects;

/// The number of words in a text.
///
/// ```wl
/// In:  WordCount["A tree is a tree, isn't it?"]
/// Out: 7
/// In:  WordCount[{"one", "two words"}]
/// Out: {1, 2}
/// ```
@Builtin(seeAlso = {"TextWords", "WordCounts", "CharacterCounts"})
final class WordCount {
  private WordCount() {}

  @Form
  static @Nullable Expr count(Expr text, Frame frame) {
    return Subjects.of(frame, "WordCount", text)
        .each(one -> Int.of(Words.words(one, frame).size()));
  }
}
