package org.scheelite.std.list.developer;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;

/// Takes a packed list apart.
///
/// ``Developer`FromPackedArray[expr]`` gives the same list with its elements one by one. Functions
/// that make a new list of it may pack that again.
///
/// ```wl
/// In:  Developer`FromPackedArray[Range[3]]
/// Out: {1, 2, 3}
/// In:  Developer`PackedArrayQ[Developer`FromPackedArray[Range[3]]]
/// Out: False
/// ```
@Builtin(
    name = "Developer`FromPackedArray",
    seeAlso = {"Developer`ToPackedArray", "Developer`PackedArrayQ"})
final class FromPackedArray {
  private FromPackedArray() {}

  @Form
  static Expr unpacked(Expr list) {
    if (!Lists.isList(list)) {
      return list;
    }
    return Call.list(((Normal) list).args().stream().map(FromPackedArray::unpacked).toList());
  }
}
