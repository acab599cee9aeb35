package org.scheelite.std.attribute;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.scoping.context.SymbolNames;

/// Reads and writes lists of attribute symbols.
public final class AttributeNames {
  public static final Message ATTNF =
      Message.of("Attributes::attnf", "`1` is not a known attribute.");

  public static final Message NOTFOUND =
      Message.of("Attributes::notfound", "Symbol `1` not found.");

  private AttributeNames() {}

  public static final Message SSLE =
      Message.of(
          "Attributes::ssle",
          "Symbol, string, or HoldPattern[symbol] expected at position 1 in Attributes[`1`].");

  /// The attributes a symbol or list of symbols names; null, after a message, for anything else.
  public static @Nullable Set<Attribute> read(Expr spec, Frame frame) {
    var found = EnumSet.noneOf(Attribute.class);
    List<Expr> names =
        spec instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(spec);
    for (Expr name : names) {
      Attribute attribute = null;
      for (Attribute candidate : Attribute.values()) {
        attribute = candidate.symbol().equals(name) ? candidate : attribute;
      }
      if (attribute == null) {
        frame.message(ATTNF, name);
        return null;
      }
      found.add(attribute);
    }
    return found;
  }

  /// Changes the attributes of symbols; null, after a message, where these or the attributes are
  /// none.
  ///
  /// @param locked says that the attributes of a symbol cannot be changed
  /// @param change changes the attributes there are by the ones named
  static @Nullable Expr change(
      Expr spec,
      Expr names,
      Message locked,
      BiConsumer<Set<Attribute>, Set<Attribute>> change,
      Frame frame) {
    List<Symbol> symbols = symbols(spec, frame);
    Set<Attribute> named = read(names, frame);
    if (symbols == null || named == null) {
      return null;
    }
    for (Symbol symbol : symbols) {
      Set<Attribute> all = EnumSet.noneOf(Attribute.class);
      all.addAll(frame.definitions().attributes(symbol));
      if (all.contains(Attribute.LOCKED)) {
        frame.message(locked, symbol);
      } else {
        change.accept(all, named);
        frame.definitions().setAttributes(symbol, all);
      }
    }
    return Sym.NULL;
  }

  public static Expr write(Set<Attribute> attributes) {
    return Call.list(attributes.stream().map(a -> (Expr) a.symbol()).toArray(Expr[]::new));
  }

  /// The symbols a symbol, a name, or a list of these stands for; null, after a message, for
  /// anything else.
  public static @Nullable List<Symbol> symbols(Expr spec, Frame frame) {
    var found = new ArrayList<Symbol>();
    List<Expr> parts =
        spec instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(spec);
    for (Expr part : parts) {
      switch (part) {
        case Symbol symbol -> found.add(symbol);
        case Str(String name) -> {
          if (SymbolNames.byName(name, frame).isEmpty()) {
            frame.message(NOTFOUND, part);
            return null;
          }
          found.add(frame.definitions().resolve(name));
        }
        case Call held when held.is(Sym.HOLD_PATTERN, 1) && held.arg(0) instanceof Symbol symbol ->
            found.add(symbol);
        default -> {
          frame.message(SSLE, part);
          return null;
        }
      }
    }
    return found;
  }
}
