package org.scheelite.std.list.make;

import org.scheelite.expr.Symbol;

/// Symbols that several builtins of structure speak of.
public final class Symbols {
  public static final Symbol RANGE = Symbol.system("Range");
  public static final Symbol INTO = Symbol.system("Into");
  public static final Symbol HEADS = Symbol.system("Heads");
  public static final Symbol NOT_FOUND = Symbol.system("NotFound");

  private Symbols() {}
}
