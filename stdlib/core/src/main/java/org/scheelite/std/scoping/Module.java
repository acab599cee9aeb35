package org.scheelite.std.scoping;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// Evaluates a body with variables of its own.
///
/// `Module[{x, y = v}, body]` gives each variable a new name such as `x$7` for this evaluation;
/// first values are evaluated before. `body /; test` inside a definition decides whether it
/// applies.
///
/// ```wl
/// In:  x = 1; Module[{x = 5}, x = x + 1; x]
/// Out: 6
/// In:  x
/// Out: 1
/// In:  Module[{3}, 1]
/// Msg: Module::lvsym: Local variable specification {3} contains 3, which is not a symbol or an assignment to a symbol.
/// Out: Module[{3}, 1]
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Block", "With"})
final class Module {
  private static final Symbol SELF = Symbol.system("Module");

  private Module() {}

  @Form
  static @Nullable Expr module(Expr variables, Expr body, Frame frame) {
    Locals locals = Locals.read(variables, "Module", frame);
    if (locals == null) {
      return null;
    }
    List<@Nullable Expr> values = locals.evaluated(frame);
    var fresh = new Expr[values.size()];
    for (int i = 0; i < fresh.length; i++) {
      Symbol unique = frame.definitions().unique(locals.names().get(i));
      fresh[i] = unique;
      Expr value = values.get(i);
      if (value != null) {
        frame.definitions().setOwnValue(unique, value);
      }
    }
    return Returning.from(SELF, locals.replaced(body, fresh), frame);
  }
}
