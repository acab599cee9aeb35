package org.scheelite.pattern;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// The names of one pattern, each with its slot.
final class Names implements Template.Holes {
  private final List<Symbol> symbols = new ArrayList<>();

  int slot(Symbol symbol) {
    int slot = find(symbol);
    if (slot < 0) {
      symbols.add(symbol);
      slot = symbols.size() - 1;
    }
    return slot;
  }

  int find(Symbol symbol) {
    for (int i = 0; i < symbols.size(); i++) {
      if (symbols.get(i).equals(symbol)) {
        return i;
      }
    }
    return -1;
  }

  int size() {
    return symbols.size();
  }

  @Override
  public int hole(Expr expr) {
    return expr instanceof Symbol symbol ? find(symbol) : -1;
  }
}
