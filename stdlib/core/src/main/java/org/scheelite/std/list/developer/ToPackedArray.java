package org.scheelite.std.list.developer;

import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;

/// A list kept as plain machine numbers, where its elements allow it.
///
/// ``Developer`ToPackedArray[expr]`` packs a rectangular array of machine numbers; anything else it
/// gives back unchanged.
///
/// ```wl
/// In:  Developer`PackedArrayQ[Developer`ToPackedArray[{1., 2., 3.}]]
/// Out: True
/// In:  Developer`ToPackedArray[{1, x}]
/// Out: {1, x}
/// ```
@Builtin(
    name = "Developer`ToPackedArray",
    seeAlso = {"Developer`PackedArrayQ", "NumericArray"})
final class ToPackedArray {
  private ToPackedArray() {}

  @Form
  static Expr pack(Expr expr) {
    if (expr instanceof Packed || !(expr instanceof Normal list && list.is(Sym.LIST))) {
      return expr;
    }
    List<Expr> rows = list.args().stream().map(ToPackedArray::pack).toList();
    return Lists.of(rows);
  }
}
