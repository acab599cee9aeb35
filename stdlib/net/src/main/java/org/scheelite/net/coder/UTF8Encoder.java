package org.scheelite.net.coder;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.NetFault;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Refused;

/// `NetEncoder[{"UTF8", form}]`: the bytes of a string, each one more than in its encoding.
record UTF8Encoder(CoderSpec spec, Codes codes, TargetLength length) implements NamedEncoder {
  /// UTF-8 has no bytes above 247.
  private static final int SIZE = 248;

  /// What sequences are filled up with: the code of the byte 0, which no text holds.
  private static final int FILLING = 1;

  static UTF8Encoder of(CoderSpec given) {
    CoderSpec spec = given.taking(Map.of(TargetLength.NAME, Sym.ALL), 1);
    return new UTF8Encoder(spec, Codes.of(spec, spec.argument(0), SIZE), TargetLength.of(spec));
  }

  @Override
  public PortType coded() {
    return codes.type(length.dim());
  }

  @Override
  public String words() {
    return "string";
  }

  @Override
  public @Nullable Expr own(String name) {
    return name.equals("Form") ? Str.of(codes.vectors() ? "UnitVector" : "Index") : null;
  }

  @Override
  public Expr encode(Expr example, Frame frame) {
    if (!(example instanceof Str(String text))) {
      return Raw.or(example, coded(), () -> "a string");
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var found = new long[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      found[i] = (bytes[i] & 0xff) + 1L;
    }
    long[] fitted = length.fit(found, FILLING);
    if (fitted.length == 0) {
      throw new Refused(
          NetFault.words("the empty string"),
          NetFault.words("a string with at least one character"));
    }
    return codes.expr(fitted);
  }
}
