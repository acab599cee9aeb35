package org.scheelite.syntax;

import java.util.HashMap;
import java.util.Map;
import org.scheelite.expr.Symbol;
import org.scheelite.grammar.Operator;
import org.scheelite.grammar.Operators;

/// The symbols that operators stand for.
final class Heads {
  private static final Map<String, Symbol> SYMBOLS = symbols();

  private Heads() {}

  /// The symbol of an operator's head.
  static Symbol of(String head) {
    Symbol symbol = SYMBOLS.get(head);
    return symbol == null ? Symbol.system(head) : symbol;
  }

  private static Map<String, Symbol> symbols() {
    var symbols = new HashMap<String, Symbol>();
    for (Operator operator : Operators.all()) {
      symbols.put(operator.head(), Symbol.system(operator.head()));
    }
    return symbols;
  }
}
