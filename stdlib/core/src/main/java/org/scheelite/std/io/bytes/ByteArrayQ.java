package org.scheelite.std.io.bytes;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Whether an expression is an array of bytes.
///
/// ```wl
/// In:  ByteArrayQ[ByteArray[{1, 2}]]
/// Out: True
/// In:  ByteArrayQ[{1, 2}]
/// Out: False
/// ```
@Builtin(seeAlso = {"ByteArray"})
final class ByteArrayQ {
  private ByteArrayQ() {}

  @Form
  static Expr test(Expr expr) {
    return Sym.bool(expr instanceof ByteArr);
  }
}
