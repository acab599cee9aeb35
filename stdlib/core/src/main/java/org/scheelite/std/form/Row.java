package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// Expressions in a row.
///
/// `Row[{e1, e2, …}]` shows them side by side, `Row[{e1, …}, s]` with `s` between them.
///
/// ```wl
/// In:  ToString[Row[{1, x^2, "c"}]]
/// Out: 1x^2c
/// In:  ToString[Row[{a, b}, ", "]]
/// Out: a, b
/// ```
@Builtin(seeAlso = {"Column", "Grid", "StringForm"})
final class Row {
  private Row() {}
}
