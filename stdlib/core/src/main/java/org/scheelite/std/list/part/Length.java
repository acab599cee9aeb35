package org.scheelite.std.list.part;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.std.list.Parts;

/// The number of parts.
///
/// `Length[expr]` gives the number of elements of a list, of arguments of a call, or of keys of an
/// association. Atoms have length 0.
///
/// ```wl
/// In:  Length[{a, b, c}]
/// Out: 3
/// In:  Length[f[x, y]]
/// Out: 2
/// In:  Length[<|"a" -> 1|>]
/// Out: 1
/// In:  Length[7]
/// Out: 0
/// ```
@Builtin(seeAlso = {"Dimensions", "LeafCount", "Depth"})
final class Length {

  @Form
  static Expr length(Expr expr) {
    return Int.of(Math.max(0, Parts.size(expr)));
  }
}
