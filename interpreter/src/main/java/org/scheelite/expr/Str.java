package org.scheelite.expr;

/// A string.
public record Str(String value) implements Expr {

  public static Str of(String value) {
    return new Str(value);
  }

  @Override
  public Expr head() {
    return Sym.STRING;
  }

  @Override
  public String toString() {
    return '"' + value + '"';
  }
}
