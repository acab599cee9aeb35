package org.scheelite.std.attribute;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.scoping.context.SymbolNames;

/// What `Protect` and `Unprotect` share.
final class Protection {
  static final Message LOCKED = Message.of("Protect::locked", "Symbol `1` is locked.");

  private Protection() {}

  /// Makes symbols protected or not; the names of those that changed.
  static Expr change(Expr[] specs, boolean protect, Frame frame) {
    var changed = new ArrayList<Expr>();
    for (Expr spec : specs) {
      for (Symbol symbol : SymbolNames.of(spec, protect ? "Protect" : "Unprotect", frame)) {
        Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
        attributes.addAll(frame.definitions().attributes(symbol));
        if (attributes.contains(Attribute.LOCKED)) {
          frame.message(LOCKED.by(protect ? "Protect" : "Unprotect"), symbol);
        } else if (protect
            ? attributes.add(Attribute.PROTECTED)
            : attributes.remove(Attribute.PROTECTED)) {
          frame.definitions().setAttributes(symbol, attributes);
          changed.add(Str.of(symbol.toString()));
        }
      }
    }
    return Call.list(changed);
  }
}
