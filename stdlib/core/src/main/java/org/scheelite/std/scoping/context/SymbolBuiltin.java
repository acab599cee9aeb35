package org.scheelite.std.scoping.context;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// The symbol with a given name.
///
/// ```wl
/// In:  Symbol["x"] + 1
/// Out: 1 + x
/// In:  Head[x]
/// Out: Symbol
/// In:  Symbol["1x"]
/// Msg: Symbol::symname: The string 1x cannot be used for a symbol name.
/// Out: Symbol["1x"]
/// ```
@Builtin(seeAlso = {"SymbolName", "Names"})
final class SymbolBuiltin {
  static final Message SYMNAME =
      Message.of("Symbol::symname", "The string `1` cannot be used for a symbol name.");

  private SymbolBuiltin() {}

  @Form
  static @Nullable Expr symbol(Str name, Frame frame) {
    return name.value().matches("`?([\\p{L}$][\\p{L}\\p{N}$]*`)*[\\p{L}$][\\p{L}\\p{N}$]*")
        ? frame.definitions().resolve(name.value())
        : frame.decline(SYMNAME, name);
  }
}
