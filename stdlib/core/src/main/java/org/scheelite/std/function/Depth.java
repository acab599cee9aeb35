package org.scheelite.std.function;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.std.list.Levels;

/// The number of levels of an expression.
///
/// `Depth[expr]` is 1 for an atom, else one more than the depth of the deepest part; heads are not
/// looked at.
///
/// ```wl
/// In:  Depth[x]
/// Out: 1
/// In:  Depth[{a, {b}}]
/// Out: 3
/// In:  Depth[f[]]
/// Out: 2
/// ```
@Builtin(seeAlso = {"Level", "LeafCount", "ArrayDepth"})
final class Depth {

  @Form
  static Expr depth(Expr expr) {
    return Int.of(Levels.depth(expr));
  }
}
