package org.scheelite.std.string;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// A string backwards.
///
/// ```wl
/// In:  StringReverse["abc"]
/// Out: cba
/// In:  StringReverse[{"ab", ""}]
/// Out: {"ba", ""}
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"Reverse", "Characters"})
final class StringReverse {
  private StringReverse() {}

  @Form
  static @Nullable Expr reverse(Expr subject, Frame frame) {
    return subject instanceof Str(String text)
        ? Str.of(new StringBuilder(text).reverse().toString())
        : Subjects.of(frame, "StringReverse", subject).string();
  }
}
