package org.scheelite.net.coder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.NetFault;
import org.scheelite.net.shape.Decoder;
import org.scheelite.net.shape.Encoder;
import org.scheelite.net.shape.PortType;

/// A decoder made by `NetDecoder`.
interface NamedDecoder extends NamedCoder, Decoder {

  /// How the only property of decoders without properties is called.
  String DECISION = "Decision";

  @Override
  default Expr usual() {
    return Str.of(properties().getFirst());
  }

  @Override
  default List<String> properties() {
    return List.of(DECISION);
  }

  @Override
  default @Nullable Encoder encoder(PortType target) {
    return null;
  }

  @Override
  default @Nullable Expr apply(Normal call, Frame frame) {
    return switch (call.size()) {
      case 1 -> NetFault.guard(frame, () -> Coding.decode(this, call.arg(0), usual(), frame));
      case 2 ->
          call.arg(1).equals(Sym.NONE)
              ? call.arg(0)
              : NetFault.guard(frame, () -> Coding.decode(this, call.arg(0), call.arg(1), frame));
      default -> null;
    };
  }
}
