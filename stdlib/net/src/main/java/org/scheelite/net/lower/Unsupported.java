package org.scheelite.net.lower;

import org.scheelite.expr.Expr;

/// A function contains something that has no counterpart in a net.
///
/// @serial
public final class Unsupported extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Expr expr;

  public Unsupported(Expr expr) {
    super(expr.toString(), null, false, false);
    this.expr = expr;
  }

  /// The part of the function that is not understood.
  public Expr expr() {
    return expr;
  }
}
