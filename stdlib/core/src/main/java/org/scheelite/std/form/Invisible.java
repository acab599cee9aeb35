package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// Room for an expression that is not shown.
///
/// ```wl
/// In:  ToString[Row[{a, Invisible[xx], b}]]
/// Out: a  b
/// In:  Invisible[x]
/// Out: Invisible[x]
/// ```
@Builtin(seeAlso = {"Row"})
final class Invisible {
  private Invisible() {}
}
