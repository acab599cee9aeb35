package org.scheelite.std.string.character;

import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// Whether all characters of a string are small letters.
///
/// Anything that is no string gives `False`, as does a character of another kind.
///
/// ```wl
/// In:  LowerCaseQ["ab"]
/// Out: True
/// In:  LowerCaseQ[{"Ab", 5}]
/// Out: {False, False}
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"LetterQ", "DigitQ", "UpperCaseQ"})
final class LowerCaseQ {
  private LowerCaseQ() {}

  @Form
  static Expr test(Expr subject) {
    return Sym.bool(
        subject instanceof Str(String text) && text.codePoints().allMatch(Character::isLowerCase));
  }
}
