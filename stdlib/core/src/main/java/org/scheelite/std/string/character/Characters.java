package org.scheelite.std.string.character;

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

/// The characters of a string, as strings.
///
/// ```wl
/// In:  Characters["abc"]
/// Out: {"a", "b", "c"}
/// In:  Characters[{"ab", ""}]
/// Out: {{"a", "b"}, {}}
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"StringJoin", "ToCharacterCode", "StringPart"})
final class Characters {
  private Characters() {}

  @Form
  static @Nullable Expr characters(Expr subject, Frame frame) {
    return subject instanceof Str(String text)
        ? Call.list(text.codePoints().mapToObj(c -> (Expr) Str.of(Character.toString(c))).toList())
        : frame.decline(
            GeneralMessages.STRING.by("Characters"),
            Int.ONE,
            Call.of(Symbol.system("Characters"), subject));
  }
}
