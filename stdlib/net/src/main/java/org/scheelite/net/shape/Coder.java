package org.scheelite.net.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Opaque;

/// An encoder or decoder that stands at a port: between things of the language and plain arrays.
public interface Coder extends Opaque {

  /// The type of the plain array on the net's side.
  PortType coded();

  /// The plain values of examples, or null after a message where one cannot be encoded.
  @Nullable List<Expr> encode(List<Expr> examples, Frame frame);

  /// Whether this is one example as the user writes it, rather than a list of examples.
  boolean single(Expr value);

  /// What a plain value stands for.
  Expr decode(Expr plain, Frame frame);
}
