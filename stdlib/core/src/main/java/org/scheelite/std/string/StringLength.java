package org.scheelite.std.string;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;

/// The number of characters in a string.
///
/// ```wl
/// In:  StringLength["tiger"]
/// Out: 5
/// In:  StringLength[{"a", "", "xyz"}]
/// Out: {1, 0, 3}
/// In:  StringLength[12]
/// Msg: StringLength::string: String expected at position 1 in StringLength[12].
/// Out: StringLength[12]
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"Characters", "Length"})
final class StringLength {
  private StringLength() {}

  @Form
  static @Nullable Expr length(Expr subject, Frame frame) {
    return subject instanceof Str(String text)
        ? Int.of(text.codePointCount(0, text.length()))
        : Subjects.of(frame, "StringLength", subject).string();
  }
}
