package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// Expressions in a column.
///
/// `Column[{e1, e2, …}]` shows them below each other. Alignment and other options are for pictures.
///
/// ```wl
/// In:  {ToString[Column[{a, b^2, "c"}]]}
/// Out: {"a\nb^2\nc"}
/// In:  {ToString[Column[{}]]}
/// Out: {""}
/// ```
@Builtin(seeAlso = {"Row", "Grid", "TableForm"})
final class Column {
  private Column() {}
}
