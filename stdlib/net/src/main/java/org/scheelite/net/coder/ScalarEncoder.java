package org.scheelite.net.coder;

import java.util.Map;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.net.shape.PortType;

/// `NetEncoder["Scalar"]`: a number as it is.
record ScalarEncoder(CoderSpec spec) implements NamedEncoder {

  static ScalarEncoder of(CoderSpec given) {
    return new ScalarEncoder(given.taking(Map.of(), 0));
  }

  @Override
  public PortType coded() {
    return PortType.REAL;
  }

  @Override
  public String words() {
    return "real number";
  }

  @Override
  public Expr encode(Expr example, Frame frame) {
    return Raw.or(frame.numeric(example, 0), coded(), () -> "a number");
  }

  @Override
  public NamedDecoder decoder(Frame frame) {
    return ScalarDecoder.of(CoderSpec.of(CoderSpec.DECODER, "Scalar"));
  }
}
