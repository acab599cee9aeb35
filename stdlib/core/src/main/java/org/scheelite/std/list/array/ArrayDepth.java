package org.scheelite.std.list.array;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.std.list.Shapes;
import org.scheelite.std.list.Sizes;

/// The number of levels to which an expression is an array.
///
/// `ArrayDepth[expr]` is the length of `Dimensions[expr]`.
///
/// ```wl
/// In:  ArrayDepth[{{1, 2}, {3, 4}}]
/// Out: 2
/// In:  ArrayDepth[{{1, 2}, {3}}]
/// Out: 1
/// In:  ArrayDepth[x]
/// Out: 0
/// ```
@Builtin(seeAlso = {"Dimensions", "Depth", "ArrayQ"})
final class ArrayDepth {

  @Form
  static Expr depth(Expr expr) {
    return Int.of(Shapes.of(expr, Sizes.INFINITE).length);
  }
}
