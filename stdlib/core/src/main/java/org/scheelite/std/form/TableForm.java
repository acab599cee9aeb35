package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// A table of text.
///
/// `TableForm[list]` writes the rows of `list` below each other, with the elements in columns;
/// lists of one level give a column. Options: `TableHeadings -> {rows, columns}` (`Automatic` for
/// numbers), `TableAlignments -> Left | Right | Center`, `TableSpacing -> {rows, columns}`,
/// `TableDirections -> Row`.
///
/// ```wl
/// In:  {ToString[TableForm[{{1, 22}, {333, 4}}]]}
/// Out: {"1     22\n\n333   4"}
/// In:  {ToString[TableForm[{a, b}]]}
/// Out: {"a\n\nb"}
/// In:  {ToString[TableForm[{{1, 2}}, TableHeadings -> {{"r"}, {"x", "y"}}, TableSpacing -> {0, 1}]]}
/// Out: {"  x y\nr 1 2"}
/// ```
@Builtin(seeAlso = {"MatrixForm", "Grid", "Column"})
final class TableForm {
  private TableForm() {}
}
