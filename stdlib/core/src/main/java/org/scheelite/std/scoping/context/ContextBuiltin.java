package org.scheelite.std.scoping.context;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// The current context.
///
/// ```wl
/// In:  $Context
/// Out: Global`
/// In:  Begin["a`"]; $Context
/// Out: a`
/// ```
@Builtin(
    name = "$Context",
    variable = true,
    seeAlso = {"Context", "Begin"})
final class ContextBuiltin {
  private ContextBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Str.of(frame.definitions().context());
  }
}
