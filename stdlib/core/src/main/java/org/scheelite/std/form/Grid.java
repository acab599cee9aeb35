package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// Expressions in rows and columns.
///
/// In text, columns stand one space apart and rows on lines of their own; `Spacings -> n` and
/// `Alignment -> Left | Right | Center` change that. Other options are for pictures.
///
/// ```wl
/// In:  {ToString[Grid[{{a, bb}, {ccc, d}}]]}
/// Out: {"a   bb\nccc d"}
/// In:  {ToString[Grid[{{1, 2}, {3}}]]}
/// Out: {"1 2\n3"}
/// ```
@Builtin(seeAlso = {"Column", "Row", "TableForm"})
final class Grid {
  private Grid() {}
}
