package org.scheelite.std.io.system;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// Which byte of a number comes first in files: 1 for the most significant, -1 for the least.
///
/// ```wl
/// In:  $ByteOrdering
/// Out: -1
/// In:  BinaryReadList[StringToStream["ab"], "Integer16", ByteOrdering -> $ByteOrdering]
/// Out: {25185}
/// ```
@Builtin(
    name = "$ByteOrdering",
    seeAlso = {"BinaryReadList", "BinaryWrite"})
final class ByteOrderingBuiltin {
  private ByteOrderingBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Int.MINUS_ONE;
  }
}
