package org.scheelite.std.io.bytes;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Lists of bytes.
public final class Bytes {
  private Bytes() {}

  /// The bytes in a list of integers from 0 to 255; null for anything else.
  public static byte @Nullable [] of(Expr value) {
    if (!(value instanceof Normal list) || !list.is(Sym.LIST)) {
      return null;
    }
    var bytes = new byte[list.size()];
    for (int i = 0; i < bytes.length; i++) {
      if (!(list.arg(i) instanceof Int(long part)) || part < 0 || part > 255) {
        return null;
      }
      bytes[i] = (byte) part;
    }
    return bytes;
  }
}
