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

/// Takes attributes away from symbols.
///
/// ```wl
/// In:  SetAttributes[f, {Listable, Flat}]; ClearAttributes[f, Flat]; Attributes[f]
/// Out: {Listable}
/// In:  ClearAttributes[f, Listable]; Attributes[f]
/// Out: {}
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"SetAttributes"})
final class ClearAttributes {
  static final Message LOCKED = Message.of("ClearAttributes::locked", "Symbol `1` is locked.");

  private ClearAttributes() {}

  @Form
  static @Nullable Expr clear(Expr spec, Expr names, Frame frame) {
    List<Symbol> symbols = AttributeNames.symbols(spec, frame);
    java.util.Set<Attribute> gone = AttributeNames.read(names, frame);
    if (symbols == null || gone == null) {
      return null;
    }
    for (Symbol symbol : symbols) {
      java.util.Set<Attribute> all = EnumSet.noneOf(Attribute.class);
      all.addAll(frame.definitions().attributes(symbol));
      if (all.contains(Attribute.LOCKED)) {
        frame.message(LOCKED, symbol);
        continue;
      }
      all.removeAll(gone);
      frame.definitions().setAttributes(symbol, all);
    }
    return Sym.NULL;
  }
}
