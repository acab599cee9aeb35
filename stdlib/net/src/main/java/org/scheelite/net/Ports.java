package org.scheelite.net;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.net.shape.Coder;
import org.scheelite.net.shape.Decoder;
import org.scheelite.net.shape.Encoder;
import org.scheelite.net.shape.PortType;

/// Reads what users say of ports: a type, an encoder or decoder, or the name of one.
public final class Ports {
  private static final Symbol ENCODER = Symbol.system("NetEncoder");
  private static final Symbol DECODER = Symbol.system("NetDecoder");

  private Ports() {}

  /// The type of a port as a user gives it: a plain type, an encoder or decoder, or what
  /// `NetEncoder` or `NetDecoder` makes one of.
  ///
  /// @param symbol in whose name faults are told
  /// @param input whether the port is an input
  /// @throws NetFault where it is none of these
  public static PortType read(String symbol, String port, Expr spec, boolean input, Frame frame) {
    if (input ? spec instanceof Decoder : spec instanceof Encoder) {
      throw new NetFault(
          NetMessages.CODER_SIDE.by(symbol),
          spec,
          Str.of(port),
          NetFault.words(input ? "input" : "output"));
    }
    PortType type = named(spec) ? coded(spec, input, frame) : PortType.read(spec);
    if (type == null) {
      throw new NetFault(NetMessages.PORT_TYPE.by(symbol), Str.of(port), spec);
    }
    return type;
  }

  /// Whether this is, as far as its form goes, the name of an encoder or decoder, or a list that
  /// begins with one.
  static boolean named(Expr spec) {
    return spec.equals(Str.of("Boolean"))
        || PortType.read(spec) == null
            && (spec instanceof Str
                || spec instanceof Normal list
                    && Lists.isList(list)
                    && list.size() > 0
                    && list.arg(0) instanceof Str);
  }

  private static @Nullable PortType coded(Expr spec, boolean input, Frame frame) {
    return frame.call(input ? ENCODER : DECODER, spec) instanceof Coder coder
        ? PortType.read(coder)
        : null;
  }
}
