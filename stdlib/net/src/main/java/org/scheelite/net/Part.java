package org.scheelite.net;

import org.scheelite.expr.Expr;

/// A net inside a container or an operator.
///
/// @param key its number or name there, `1` or `"encoder"`
public record Part(Expr key, Net net) {

  public Part withNet(Net other) {
    return new Part(key, other);
  }
}
