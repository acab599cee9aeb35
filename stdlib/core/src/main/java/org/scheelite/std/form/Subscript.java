package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// An expression with indices below.
///
/// It has no value by itself; in text it is shown with `_`.
///
/// ```wl
/// In:  ToString[Subscript[x, 1]]
/// Out: x_1
/// In:  Subscript[x, 1] + 1
/// Out: 1 + Subscript[x, 1]
/// ```
@Builtin(seeAlso = {"Superscript"})
final class Subscript {
  private Subscript() {}
}
