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

/// A string in capitals.
///
/// ```wl
/// In:  ToUpperCase["aBc"]
/// Out: ABC
/// In:  ToUpperCase[{"x", "Y"}]
/// Out: {"X", "Y"}
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"ToLowerCase", "Capitalize", "UpperCaseQ"})
final class ToUpperCase {
  private ToUpperCase() {}

  @Form
  static @Nullable Expr change(Expr subject, Frame frame) {
    return subject instanceof Str(String text)
        ? Str.of(text.toUpperCase(Locale.ROOT))
        : frame.decline(
            GeneralMessages.STRING.by("ToUpperCase"),
            Int.ONE,
            Call.of(Symbol.system("ToUpperCase"), subject));
  }
}
