package org.scheelite.builtin;

import org.scheelite.expr.Symbol;

/// The attributes of symbols.
public enum Attribute {
  CONSTANT("Constant"),
  FLAT("Flat"),
  HOLD_ALL("HoldAll"),
  HOLD_ALL_COMPLETE("HoldAllComplete"),
  HOLD_FIRST("HoldFirst"),
  HOLD_REST("HoldRest"),
  LISTABLE("Listable"),
  LOCKED("Locked"),
  N_HOLD_ALL("NHoldAll"),
  N_HOLD_FIRST("NHoldFirst"),
  N_HOLD_REST("NHoldRest"),
  NUMERIC_FUNCTION("NumericFunction"),
  ONE_IDENTITY("OneIdentity"),
  ORDERLESS("Orderless"),
  PROTECTED("Protected"),
  READ_PROTECTED("ReadProtected"),
  SEQUENCE_HOLD("SequenceHold"),
  STUB("Stub"),
  TEMPORARY("Temporary");

  private final Symbol symbol;

  Attribute(String name) {
    this.symbol = Symbol.system(name);
  }

  /// The symbol that names it in the language.
  public Symbol symbol() {
    return symbol;
  }
}
