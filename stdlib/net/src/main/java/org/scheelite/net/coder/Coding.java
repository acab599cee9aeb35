package org.scheelite.net.coder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.Results;
import org.scheelite.net.number.Numbers;
import org.scheelite.net.shape.Coder;
import org.scheelite.net.shape.Decoder;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.Encoder;
import org.scheelite.net.shape.Plain;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Refused;

/// Applies encoders and decoders that stand by themselves to values.
final class Coding {
  private static final Message ENCODE =
      Message.of("NetEncoder::encode", "Example `1` cannot be encoded: `2` is not `3`.");
  private static final Message DECODE =
      Message.of("NetDecoder::invdata", "`1` is not a `2` or a list of such, which `3` decodes.");

  private Coding() {}

  /// The value of `encoder[value]`.
  ///
  /// @throws NetFault where it cannot be encoded
  static Expr encode(Encoder encoder, Expr value, Frame frame) {
    try {
      if (encoder.single(value, frame)) {
        return listed(encoder.encode(value, frame), value);
      }
      List<Expr> plain = encoder.encodeAll(((Normal) value).args(), frame);
      return Lists.of(plain.stream().map(one -> listed(one, value)).toList());
    } catch (Refused refused) {
      throw new NetFault(ENCODE, Int.of(refused.number()), refused.value(), refused.expected());
    }
  }

  /// A list where an encoder makes a numeric array of something else.
  private static Expr listed(Expr plain, Expr source) {
    if (!(plain instanceof NumArray array) || source instanceof NumArray) {
      return plain;
    }
    if (!array.isReal()) {
      var integers = new long[array.total()];
      Arrays.setAll(integers, array::integer);
      return array.rank() == 0 ? Int.of(integers[0]) : Packed.of(array.dims(), integers);
    }
    return Results.array(array.data(), array.dims(), Element.REAL);
  }

  /// The value of `decoder[value, property]`.
  ///
  /// @throws NetFault where it cannot be decoded
  static Expr decode(Decoder decoder, Expr value, Expr property, Frame frame) {
    if (property.equals(Str.of("Properties"))) {
      return Lists.of(decoder.properties().stream().map(Str::of).toList());
    }
    return decode(decoder, value, reading(decoder, property, frame), frame);
  }

  /// How a property is read.
  ///
  /// @throws NetFault where there is no such property
  static Decoder.Reading reading(Decoder decoder, Expr property, Frame frame) {
    Decoder.Reading reading = decoder.reading(property, frame);
    if (reading == null) {
      throw new NetFault(
          NetMessages.PROPERTY.by("NetDecoder"),
          property,
          decoder,
          Lists.of(decoder.properties().stream().map(Str::of).toList()));
    }
    return reading;
  }

  private static Expr decode(Decoder decoder, Expr value, Decoder.Reading reading, Frame frame) {
    int[] dims = Numbers.dims(value);
    boolean single = decoder.single(dims);
    if (value instanceof Normal list && Lists.isList(list) && list.size() == 0) {
      return list;
    }
    if (!single && dims.length == 0) {
      throw wrong(decoder, value);
    }
    int[] one = single ? dims : Arrays.copyOfRange(dims, 1, dims.length);
    Object data = fits(decoder.coded(), one) ? numbers(value, dims, frame) : null;
    if (data == null && !single && value instanceof Normal list) {
      return each(decoder, list, reading, frame); // sequences of different lengths
    }
    if (data == null) {
      throw wrong(decoder, value);
    }
    var all = new Plain(data, 0, dims);
    if (single) {
      return reading.of(all);
    }
    var decoded = new ArrayList<Expr>(dims[0]);
    for (int i = 0; i < dims[0]; i++) {
      frame.poll();
      decoded.add(reading.of(all.row(i)));
    }
    return Lists.of(decoded);
  }

  private static Expr each(Decoder decoder, Normal list, Decoder.Reading reading, Frame frame) {
    var decoded = new ArrayList<Expr>(list.size());
    for (Expr one : list.args()) {
      if (!decoder.single(Numbers.dims(one))) {
        throw wrong(decoder, one);
      }
      decoded.add(decode(decoder, one, reading, frame));
    }
    return Lists.of(decoded);
  }

  private static double @Nullable [] numbers(Expr value, int[] dims, Frame frame) {
    int total = Arrays.stream(dims).reduce(1, Math::multiplyExact);
    var data = new double[total];
    return Numbers.copy(value, dims, data, 0, frame) ? data : null;
  }

  private static boolean fits(PortType type, int... dims) {
    List<Dim> known = type.dims();
    if (known == null) {
      return true;
    }
    for (int i = 1; i <= Math.min(dims.length, known.size()); i++) {
      if (known.get(known.size() - i) instanceof Dim.Size(int size)
          && size != dims[dims.length - i]) {
        return false;
      }
    }
    return true;
  }

  private static NetFault wrong(Coder decoder, Expr value) {
    return new NetFault(DECODE, value, NetFault.words(decoder.coded().words()), decoder);
  }
}
