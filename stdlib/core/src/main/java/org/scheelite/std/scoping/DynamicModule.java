package org.scheelite.std.scoping;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Evaluates a body with variables of its own, as `Module` does.
///
/// There is no notebook whose cells could keep the variables alive, so that `DynamicModule[{x},
/// body]` is `Module[{x}, body]`; options are left aside.
///
/// ```wl
/// In:  DynamicModule[{x = 2}, x^2]
/// Out: 4
/// In:  DynamicModule[{3}, 1]
/// Msg: DynamicModule::lvsym: Local variable specification {3} contains 3, which is not a symbol or an assignment to a symbol.
/// Out: DynamicModule[{3}, 1]
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Module"})
final class DynamicModule {
  private DynamicModule() {}

  @Form(whole = true, min = 2)
  static @Nullable Expr module(Normal call, Frame frame) {
    Locals locals = Locals.read(call.arg(0), "DynamicModule", frame);
    return locals == null ? null : Call.of(Sym.MODULE, call.arg(0), call.arg(1));
  }
}
