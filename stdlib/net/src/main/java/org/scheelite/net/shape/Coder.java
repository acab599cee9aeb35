package org.scheelite.net.shape;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Opaque;

/// An encoder or decoder that stands at a port: between things of the language and plain arrays.
public interface Coder extends Opaque {

  /// The type of the plain array on the net's side, as far as the coder knows it.
  PortType coded();

  /// What stands at the port, in one or two words: `class`, `string`.
  String words();

  /// What an encoder or decoder knows under a name, as `Part` and `NetExtract` give it; null where
  /// it knows nothing of it.
  @Nullable Expr parameter(String name);
}
