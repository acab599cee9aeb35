package org.scheelite.net.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// Turns the plain arrays that leave a net into things of the language.
public interface Decoder extends Coder {

  /// What is read off the plain numbers of one example.
  interface Reading {
    Expr of(Plain plain);
  }

  /// The property that is read where none is asked for.
  Expr usual();

  /// How a property is read; null where there is no such property.
  @Nullable Reading reading(Expr property, Frame frame);

  /// The names of the properties.
  List<String> properties();

  /// Whether an array of these dimensions is one example; others are lists of examples.
  default boolean single(int... dims) {
    return coded().rank() < 0 || dims.length == coded().rank();
  }

  /// The encoder of targets that fits; null where targets can only be plain.
  ///
  /// @param target what the loss wants to be fed; of unknown shape for the usual form
  @Nullable Encoder encoder(PortType target);
}
