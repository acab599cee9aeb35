package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// A matrix as a table of text.
///
/// `MatrixForm[matrix]` is shown as `TableForm` shows it; calculations see the wrapper, so it
/// belongs at the end.
///
/// ```wl
/// In:  {ToString[MatrixForm[{{a, b}, {c, d}}]]}
/// Out: {"a   b\n\nc   d"}
/// In:  {ToString[MatrixForm[{1, 2}]]}
/// Out: {"1\n\n2"}
/// ```
@Builtin(seeAlso = {"TableForm", "Grid"})
final class MatrixForm {
  private MatrixForm() {}
}
