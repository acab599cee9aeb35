package org.scheelite.net.coder;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.net.NetFault;
import org.scheelite.net.shape.Encoder;

/// An encoder made by `NetEncoder`.
interface NamedEncoder extends NamedCoder, Encoder {

  /// The decoder that undoes it; null where there is none.
  ///
  /// @throws NetFault where it cannot be made
  default @Nullable NamedDecoder decoder(Frame frame) {
    return null;
  }

  /// A list is a list of examples, anything else is one example.
  @Override
  default boolean single(Expr value, Frame frame) {
    return !Lists.isList(value) || Raw.fits(value, coded());
  }

  @Override
  default @Nullable Expr apply(Normal call, Frame frame) {
    return call.size() == 1
        ? NetFault.guard(frame, () -> Coding.encode(this, call.arg(0), frame))
        : null;
  }
}
