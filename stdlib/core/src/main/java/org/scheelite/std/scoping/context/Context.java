package org.scheelite.std.scoping.context;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// The context of a symbol.
///
/// `Context[]` is the current context, `Context[x]` or `Context["x"]` that of a symbol.
///
/// ```wl
/// In:  Context[Plus]
/// Out: System`
/// In:  Context[]
/// Out: Global`
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"Begin", "BeginPackage"})
final class Context {
  private Context() {}

  @Form
  static Expr current(Frame frame) {
    return Str.of(frame.definitions().context());
  }

  @Form
  static Expr of(Symbol symbol) {
    return Str.of(symbol.context());
  }

  @Form
  static Expr of(Str name, Frame frame) {
    return Str.of(frame.definitions().resolve(name.value()).context());
  }
}
