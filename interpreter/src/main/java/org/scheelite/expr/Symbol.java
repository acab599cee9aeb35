package org.scheelite.expr;

import org.jspecify.annotations.Nullable;

/// A symbol, named by its context and its short name: ``Global`x``, ``System`Plus``.
///
/// Full names are interned strings, so that comparing symbols is comparing references.
public final class Symbol implements Expr, Comparable<Symbol> {
  /// Where the language's own symbols live.
  public static final String SYSTEM = "System`";

  /// Where a session's own symbols are made by default.
  public static final String GLOBAL = "Global`";

  private final String full;
  private final int contextEnd;

  /// What a session last noted here to find its definition again; says by itself whom it is for.
  private @Nullable Object remark;

  private Symbol(String full) {
    this.full = full.intern();
    this.contextEnd = full.lastIndexOf('`') + 1;
  }

  /// The symbol of a full name such as ``Global`x``.
  public static Symbol of(String full) {
    return new Symbol(full);
  }

  /// A symbol of the language itself.
  public static Symbol system(String name) {
    return new Symbol(SYSTEM + name);
  }

  /// Context and name, ``Global`x``.
  public String full() {
    return full;
  }

  /// The context with its final backtick, ``Global` ``.
  public String context() {
    return full.substring(0, contextEnd);
  }

  /// The short name, `x`.
  public String name() {
    return full.substring(contextEnd);
  }

  /// Whether this is one of the language's own symbols.
  public boolean isSystem() {
    return full.startsWith(SYSTEM);
  }

  /// What a session noted here.
  public @Nullable Object remark() {
    return remark;
  }

  /// Notes something for a session; never part of the value.
  public void remark(Object note) {
    remark = note;
  }

  @Override
  public Expr head() {
    return Sym.SYMBOL;
  }

  @Override
  @SuppressWarnings("StringEquality") // names are interned
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof Symbol symbol && symbol.full == full;
  }

  @Override
  public int hashCode() {
    return full.hashCode();
  }

  @Override
  public int compareTo(Symbol other) {
    return full.compareTo(other.full);
  }

  @Override
  public String toString() {
    return full.startsWith(SYSTEM) || full.startsWith(GLOBAL) ? name() : full;
  }
}
