package org.scheelite.std.attribute;

import static org.scheelite.builtin.Attribute.HOLD_ALL;
import static org.scheelite.builtin.Attribute.LISTABLE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// The attributes of a symbol.
///
/// `Attributes[f]` lists them; `Attributes[f] = {…}` sets them.
///
/// ```wl
/// In:  Attributes[Plus]
/// Out: {Flat, Listable, NumericFunction, OneIdentity, Orderless, Protected}
/// In:  Attributes[g] = {Listable}; g[{1, 2}]
/// Out: {g[1], g[2]}
/// ```
@Builtin(
    attributes = {HOLD_ALL, LISTABLE},
    seeAlso = {"SetAttributes", "Protect"})
final class Attributes {
  private Attributes() {}

  @Form
  static @Nullable Expr of(Expr spec, Frame frame) {
    List<Symbol> symbols = AttributeNames.symbols(spec, frame);
    return symbols == null || symbols.size() != 1
        ? null
        : AttributeNames.write(frame.definitions().attributes(symbols.getFirst()));
  }
}
