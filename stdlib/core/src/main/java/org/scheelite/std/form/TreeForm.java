package org.scheelite.std.form;

import org.scheelite.builtin.Builtin;

/// An expression as a tree of text.
///
/// ```wl
/// In:  {ToString[TreeForm[f[x, g[y]]]]}
/// Out: {"f\n|- x\n`- g\n   `- y"}
/// In:  ToString[TreeForm[1]]
/// Out: 1
/// ```
@Builtin(seeAlso = {"FullForm", "Level"})
final class TreeForm {
  private TreeForm() {}
}
