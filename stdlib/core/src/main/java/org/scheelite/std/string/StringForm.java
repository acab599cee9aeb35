package org.scheelite.std.string;

import org.scheelite.builtin.Builtin;

/// A text that is printed with expressions in its slots.
///
/// In the text `` `1` ``, `` `2` `` … stand for the expressions, and two backticks for the next
/// one.
///
/// ```wl
/// In:  ToString[StringForm["`1` of `2`", a, b + c]]
/// Out: a of b + c
/// In:  Print[StringForm["``, ``", 1, 2]]
/// Print: 1, 2
/// ```
@Builtin(seeAlso = {"StringTemplate", "Row", "ToString"})
final class StringForm {
  private StringForm() {}
}
