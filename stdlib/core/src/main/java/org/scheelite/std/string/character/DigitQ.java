package org.scheelite.std.string.character;

import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// Whether all characters of a string are digits 0 to 9.
///
/// Anything that is no string gives `False`, as does a character of another kind.
///
/// ```wl
/// In:  DigitQ["12"]
/// Out: True
/// In:  DigitQ[{"1a", 5}]
/// Out: {False, False}
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"LetterQ", "UpperCaseQ", "LowerCaseQ"})
final class DigitQ {
  private DigitQ() {}

  @Form
  static Expr test(Expr subject) {
    return Sym.bool(
        subject instanceof Str(String text)
            && text.codePoints().allMatch(c -> c >= '0' && c <= '9'));
  }
}
