package org.scheelite.std.io.system;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// The encoding of characters in files.
///
/// ```wl
/// In:  $CharacterEncoding
/// Out: UTF-8
/// In:  StringQ[$CharacterEncoding]
/// Out: True
/// ```
@Builtin(
    name = "$CharacterEncoding",
    variable = true,
    seeAlso = {"ToCharacterCode", "Import"})
final class CharacterEncodingBuiltin {
  private CharacterEncodingBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Str.of("UTF-8");
  }
}
