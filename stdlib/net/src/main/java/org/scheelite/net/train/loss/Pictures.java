package org.scheelite.net.train.loss;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.net.Net;
import org.scheelite.net.shape.Coder;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.train.data.Table;

/// Encoders for inputs of which nothing is known but that the data has images for them.
final class Pictures {
  private static final Symbol NET_ENCODER = Symbol.system("NetEncoder");

  private Pictures() {}

  /// The net with an encoder at each such input. Images get the size and the colours of the first.
  static Net encoded(Net net, Table table, Frame frame) {
    var types = new LinkedHashMap<String, PortType>();
    net.inputs()
        .forEach(
            (port, type) -> {
              if (type.coder() == null
                  && !type.known()
                  && !net.declared().containsKey(port)
                  && table.column(port).get(0) instanceof Pixels image) {
                Expr size = Packed.of((long) image.width(), image.height());
                Coder encoder = encoder(size, colours(image), frame);
                if (encoder != null) {
                  types.put(port, encoder.coded().withCoder(encoder));
                }
              }
            });
    return net.withPorts(types);
  }

  /// The name of the colour space of an image.
  static Expr colours(Pixels image) {
    return Str.of(image.shownSpace().text());
  }

  private static @Nullable Coder encoder(Expr size, Expr colours, Frame frame) {
    Expr spec = Call.list(Str.of("Image"), size, colours);
    return frame.call(NET_ENCODER, spec) instanceof Coder coder ? coder : null;
  }
}
