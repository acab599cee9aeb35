package org.scheelite.std.string.character;

import java.util.Locale;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// A string whose first letter is a small one.
///
/// ```wl
/// In:  Decapitalize["Hello World"]
/// Out: hello World
/// In:  Decapitalize[""] === ""
/// Out: True
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"Capitalize", "ToLowerCase"})
final class Decapitalize {
  private Decapitalize() {}

  @Form
  static Expr decapitalize(Str subject) {
    String text = subject.value();
    int first = text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
    return Str.of(text.substring(0, first).toLowerCase(Locale.ROOT) + text.substring(first));
  }
}
