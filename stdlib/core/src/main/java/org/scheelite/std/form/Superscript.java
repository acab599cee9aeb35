package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// An expression with an index above.
///
/// It has no value by itself; in text it is shown with `^`.
///
/// ```wl
/// In:  ToString[Superscript[x, 2]]
/// Out: x^2
/// In:  Superscript[x, 2] /. x -> 3
/// Out: Superscript[3, 2]
/// ```
@Builtin(seeAlso = {"Subscript"})
final class Superscript {
  private Superscript() {}
}
