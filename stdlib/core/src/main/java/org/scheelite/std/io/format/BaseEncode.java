package org.scheelite.std.io.format;

import java.util.Base64;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// Bytes as a text in Base64.
///
/// ```wl
/// In:  BaseEncode[ByteArray[{1, 2, 250}]]
/// Out: AQL6
/// In:  BaseDecode[BaseEncode[ByteArray[{1, 2}]]]
/// Out: ByteArray["AQI="]
/// ```
@Builtin(seeAlso = {"BaseDecode", "ByteArray"})
final class BaseEncode {
  private BaseEncode() {}

  @Form
  static Expr encode(ByteArr bytes) {
    return Str.of(Base64.getEncoder().encodeToString(bytes.toArray()));
  }
}
