package org.scheelite.std.io.path;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// What stands between the parts of a file name.
///
/// ```wl
/// In:  $PathnameSeparator
/// Out: /
/// In:  StringLength[$PathnameSeparator]
/// Out: 1
/// ```
@Builtin(
    name = "$PathnameSeparator",
    seeAlso = {"FileNameJoin", "FileNameSplit"})
final class PathnameSeparatorBuiltin {
  private PathnameSeparatorBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Str.of("/");
  }
}
