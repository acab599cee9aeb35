package org.scheelite.net.coder;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.net.Results;
import org.scheelite.net.shape.Encoder;
import org.scheelite.net.shape.PortType;

/// `NetDecoder["Scalar"]`: a number as it is.
record ScalarDecoder(CoderSpec spec) implements NamedDecoder {

  static ScalarDecoder of(CoderSpec given) {
    return new ScalarDecoder(given.taking(Map.of(), 0));
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
  public @Nullable Reading reading(Expr property, Frame frame) {
    return property.equals(Str.of(DECISION))
        ? plain -> Results.number(Decoded.number(plain, 0))
        : null;
  }

  @Override
  public Encoder encoder(PortType target) {
    return ScalarEncoder.of(CoderSpec.of(CoderSpec.ENCODER, "Scalar"));
  }
}
