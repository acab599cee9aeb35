package org.scheelite.std.string.character;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;

/// A string in small letters.
///
/// ```wl
/// In:  ToLowerCase["aBC"]
/// Out: abc
/// In:  ToLowerCase[{"x", "Y"}]
/// Out: {"x", "y"}
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"ToUpperCase", "Capitalize", "UpperCaseQ"})
final class ToLowerCase {
  private ToLowerCase() {}

  @Form
  static @Nullable Expr change(Expr subject, Frame frame) {
    return subject instanceof Str(String text)
        ? Str.of(text.toLowerCase(Locale.ROOT))
        : frame.decline(
            GeneralMessages.STRING.by("ToLowerCase"),
            Int.ONE,
            Call.of(Symbol.system("ToLowerCase"), subject));
  }
}
