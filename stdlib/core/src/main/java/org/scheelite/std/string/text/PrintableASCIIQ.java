package org.scheelite.std.string.text;

import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// Whether a string has printable ASCII characters only.
///
/// ```wl
/// In:  PrintableASCIIQ["abc 1~"]
/// Out: True
/// In:  PrintableASCIIQ[{"é", "a\nb"}]
/// Out: {False, False}
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"LetterQ", "DigitQ"})
final class PrintableASCIIQ {
  private PrintableASCIIQ() {}

  @Form
  static Expr test(Expr text) {
    return Sym.bool(
        text instanceof Str(String string) && string.chars().allMatch(c -> c >= 32 && c < 127));
  }
}
