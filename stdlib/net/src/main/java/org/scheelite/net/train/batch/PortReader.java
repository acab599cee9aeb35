package org.scheelite.net.train.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.Ragged;
import org.scheelite.net.number.Numbers;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.Encoder;
import org.scheelite.net.shape.PortType;
import org.scheelite.net.shape.Refused;
import org.scheelite.net.train.data.Column;
import org.scheelite.net.train.data.DataPort;
import org.scheelite.net.train.setting.TrainMessages;
import org.scheelite.tensor.Precision;

/// Turns the values for one port into numbers, example after example in one array.
public final class PortReader {
  private final DataPort port;
  private final int[] dims;
  private final int size;
  private final Precision precision;
  private final Frame frame;

  /// @param dims the dimensions of one example
  PortReader(DataPort port, int[] dims, Precision precision, Frame frame) {
    this.port = port;
    this.dims = dims;
    this.precision = precision;
    this.frame = frame;
    int product = 1;
    for (int dim : dims) {
      product *= dim;
    }
    size = product;
  }

  /// The reader for a port whose sizes must all be known.
  ///
  /// @throws NetFault where one is not
  static PortReader of(DataPort port, Net net, Precision precision, Frame frame) {
    int[] sizes = port.type().sizes();
    if (sizes == null && Filler.varying(port) && port.type().known()) {
      return new PortReader(port, new int[0], precision, frame);
    }
    if (sizes == null) {
      throw new NetFault(
          NetMessages.UNKNOWN.by("NetTrain"),
          NetFault.words("port " + port.key()),
          net,
          NetFault.words(port.type().words()));
    }
    return new PortReader(port, sizes, precision, frame);
  }

  /// How many numbers one example has.
  int size() {
    return size;
  }

  /// Reads all values of a column.
  ///
  /// @param into an array from an earlier call, to be used again where it is large enough
  /// @throws NetFault where a value does not fit
  Object read(Column given, @Nullable Object into) {
    Column column = port.encoder() == null ? given : encoded(given, port.encoder());
    int count = column.size();
    long total = (long) count * size;
    frame.budget().reserve(total * Float.BYTES);
    Object to =
        into != null && precision.holds(into) && Precision.length(into) >= total
            ? into
            : precision.array((int) total);
    if (!bulk(column, to)) {
      for (int i = 0; i < count; i++) {
        if (!one(column.get(i), to, i * size)) {
          throw wrong(Column.place(given, i), column.get(i));
        }
      }
    }
    check(to, 0, (int) total, 0);
    return to;
  }

  /// Reads all values of a column of sequences that have lengths of their own.
  ///
  /// @throws NetFault where a value does not fit
  Ragged sequences(Column given) {
    Column column = port.encoder() == null ? given : encoded(given, port.encoder());
    PortType type = port.type().withCoder(null);
    List<Expr> examples = column.examples();
    Ragged ragged = Ragged.read(type, examples, precision, frame);
    if (ragged == null) {
      int index = Math.max(0, Ragged.misfit(type, examples, frame));
      throw wrong(Column.place(given, index), examples.get(index));
    }
    int end = 0;
    for (int i = 0; i < ragged.count(); i++) {
      int start = end;
      end += ragged.size(ragged.length(i));
      check(ragged.data(), start, end, i);
    }
    return ragged;
  }

  private Column encoded(Column column, Encoder encoder) {
    try {
      return new Column.Listed(Call.list(encoder.encodeAll(column.examples(), frame)));
    } catch (Refused refused) {
      throw new NetFault(
          TrainMessages.ENCODE,
          Str.of(port.key()),
          Int.of(Column.place(column, refused.number() - 1) + 1),
          refused.value(),
          refused.expected());
    }
  }

  /// Copies a packed list of all examples at once.
  private boolean bulk(Column column, Object to) {
    if (column instanceof Column.Listed(Packed list)
        && list.rank() == dims.length + 1
        && fits(list, 1)) {
      return Numbers.copy(list, list.dims(), to, 0, null);
    }
    return false;
  }

  private boolean fits(Packed list, int from) {
    for (int i = 0; i < dims.length; i++) {
      if (list.dim(from + i) != dims[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean one(Expr value, Object to, int at) {
    if (to instanceof float[] floats) {
      if (value instanceof Packed.Reals list && list.rank() == dims.length && fits(list, 0)) {
        for (int i = 0; i < size; i++) {
          floats[at + i] = (float) list.at(i);
        }
        return true;
      }
      if (dims.length == 0) {
        if (value instanceof Real(double real)) {
          floats[at] = (float) real;
          return true;
        }
        if (value.equals(Sym.TRUE) || value.equals(Sym.FALSE)) {
          floats[at] = value.equals(Sym.TRUE) ? 1 : 0;
          return true;
        }
      }
    }
    return Numbers.copy(value, dims, to, at, frame) || single(value, to, at);
  }

  /// A number for a vector of one element, and the other way round.
  private boolean single(Expr value, Object to, int at) {
    int[] found = Numbers.dims(value);
    return size == 1
        && (found.length == 0 && dims.length == 1 || found.length == 1 && dims.length == 0)
        && Arrays.stream(found).allMatch(dim -> dim == 1)
        && Numbers.copy(value, found, to, at, frame);
  }

  private NetFault wrong(int index, Expr value) {
    int[] found = Numbers.dims(value);
    String type = port.type().withCoder(null).words();
    Expr words = NetFault.words(type.matches("[aeiou].*") ? "an " + type : "a " + type);
    boolean numbers =
        found.length > 0 && Numbers.copy(value, found, new double[product(found)], 0, frame);
    if ((Filler.varying(port) || !Arrays.equals(found, dims))
        && (numbers || found.length == 0 && isNumber(value))) {
      var sizes = new ArrayList<Expr>();
      Arrays.stream(found).forEach(dim -> sizes.add(Int.of(dim)));
      return new NetFault(
          TrainMessages.VALUE_SHAPE, Str.of(port.key()), words, Int.of(index + 1), Lists.of(sizes));
    }
    return new NetFault(TrainMessages.VALUE, Str.of(port.key()), words, Int.of(index + 1), value);
  }

  private boolean isNumber(Expr value) {
    return Numbers.copy(value, new int[0], new double[1], 0, frame);
  }

  private static int product(int... dims) {
    return Arrays.stream(dims).reduce(1, (a, b) -> a * b);
  }

  /// Checks that the numbers from `from` to before `to` are of the kind that is expected.
  ///
  /// @param first the number of the example that begins at `from`
  private void check(Object data, int from, int to, int first) {
    Element element = port.type().element();
    if (element.kind() != Element.Kind.INTEGER && element.kind() != Element.Kind.BOOLEAN) {
      return;
    }
    boolean logical = element.kind() == Element.Kind.BOOLEAN;
    double min = logical ? 0 : element.restricted() ? element.min() : Integer.MIN_VALUE;
    double max = logical ? 1 : element.restricted() ? element.max() : Integer.MAX_VALUE;
    for (int i = from; i < to; i++) {
      double value = Precision.get(data, i);
      if (!(value >= min && value <= max && value == Math.rint(value))) {
        throw new NetFault(
            TrainMessages.RANGE,
            Str.of(port.key()),
            Int.of((long) min),
            Int.of((long) max),
            Int.of(first + (from > 0 || first > 0 ? 0 : i / Math.max(1, size)) + 1),
            value == Math.rint(value) ? Int.of((long) value) : Real.of(value));
      }
    }
  }
}
