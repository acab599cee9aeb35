package org.scheelite.std.scoping.context;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// The contexts in which names are looked for, in order.
///
/// ```wl
/// In:  $ContextPath
/// Out: {"System`", "Global`"}
/// In:  Block[{$ContextPath = Prepend[$ContextPath, "a`"]}, $ContextPath]
/// Out: {"a`", "System`", "Global`"}
/// ```
@Builtin(
    name = "$ContextPath",
    variable = true,
    seeAlso = {"$Context"})
final class ContextPathBuiltin {
  private ContextPathBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Call.list(
        frame.definitions().contextPath().stream().map(c -> (Expr) Str.of(c)).toList());
  }
}
