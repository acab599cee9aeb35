package org.scheelite.std.string.character;

import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// Whether all characters of a string are letters.
///
/// Anything that is no string gives `False`, as does a character of another kind.
///
/// ```wl
/// In:  LetterQ["ab"]
/// Out: True
/// In:  LetterQ[{"a1", 5}]
/// Out: {False, False}
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"DigitQ", "UpperCaseQ", "LowerCaseQ"})
final class LetterQ {
  private LetterQ() {}

  @Form
  static Expr test(Expr subject) {
    return Sym.bool(
        subject instanceof Str(String text) && text.codePoints().allMatch(Character::isLetter));
  }
}
