package org.scheelite.std.io.path;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// The folders in which files are looked for.
///
/// ```wl
/// In:  ListQ[$Path]
/// Out: True
/// In:  $Path = {"a"}; $Path
/// Out: {"a"}
/// ```
@Builtin(
    name = "$Path",
    variable = true,
    seeAlso = {"FindFile", "Get"})
final class PathBuiltin {
  private PathBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Call.list(Str.of("."), Str.of(System.getProperty("user.home", ".")));
  }
}
