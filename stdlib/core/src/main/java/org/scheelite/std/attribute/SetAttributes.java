package org.scheelite.std.attribute;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// Adds attributes to symbols.
///
/// ```wl
/// In:  SetAttributes[f, {Orderless, Flat}]; f[b, f[a]]
/// Out: f[a, b]
/// In:  SetAttributes[g, Silly]
/// Msg: Attributes::attnf: Silly is not a known attribute.
/// Out: SetAttributes[g, Silly]
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"Attributes", "ClearAttributes"})
final class SetAttributes {
  static final Message LOCKED = Message.of("SetAttributes::locked", "Symbol `1` is locked.");

  private SetAttributes() {}

  @Form
  static @Nullable Expr set(Expr spec, Expr names, Frame frame) {
    List<Symbol> symbols = AttributeNames.symbols(spec, frame);
    java.util.Set<Attribute> added = AttributeNames.read(names, frame);
    if (symbols == null || added == null) {
      return null;
    }
    for (Symbol symbol : symbols) {
      java.util.Set<Attribute> all = EnumSet.noneOf(Attribute.class);
      all.addAll(frame.definitions().attributes(symbol));
      if (all.contains(Attribute.LOCKED)) {
        frame.message(LOCKED, symbol);
        continue;
      }
      all.addAll(added);
      frame.definitions().setAttributes(symbol, all);
    }
    return Sym.NULL;
  }
}
