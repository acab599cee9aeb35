package org.scheelite.net;

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
import org.scheelite.expr.Str;
import org.scheelite.net.number.Numbers;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Element;
import org.scheelite.net.shape.PortType;
import org.scheelite.tensor.Precision;

/// The data for one port: one example or several, as plain numbers.
///
/// @param dims the dimensions of one example
/// @param count how many examples there are
/// @param single whether it is one example by itself, not a list of one
/// @param data the numbers of all examples, a `float[]` or `double[]`
/// @param ragged the examples where each may have a length of its own; then `dims` are those of the
///   first
public record Feed(int[] dims, int count, boolean single, Object data, @Nullable Ragged ragged) {

  /// The type of the examples.
  public PortType type() {
    return PortType.of(dims).withElement(Element.ANY);
  }

  /// Reads data for a port: one example, or a list of examples, encoded already. Where the rank of
  /// the port is not known, `listed` says which.
  ///
  /// @throws NetFault where the data does not fit
  public static Feed read(
      Net net, String port, Expr value, boolean listed, Precision precision, Frame frame) {
    PortType type = net.inputs().getOrDefault(port, PortType.ANY).withCoder(null);
    int[] dims = Numbers.dims(value);
    if (type.varyingAxis() == 0 && value.equals(Lists.of())) {
      Ragged empty = Ragged.empty(type, precision);
      return new Feed(empty.dims(0), 1, true, empty.data(), empty);
    }
    boolean single = type.rank() < 0 ? !listed : dims.length == type.rank();
    if (!single && type.rank() >= 0 && dims.length != type.rank() + 1) {
      throw wrong(net, port, type, value, dims);
    }
    if (!single && (dims.length == 0 || dims[0] == 0)) {
      throw wrong(net, port, type, value, dims);
    }
    return numbers(net, port, type, value, dims, single, precision, frame);
  }

  private static Feed numbers(
      Net net,
      String port,
      PortType type,
      Expr value,
      int[] dims,
      boolean single,
      Precision precision,
      Frame frame) {
    int[] example = single ? dims : Arrays.copyOfRange(dims, 1, dims.length);
    if (type.varyingAxis() >= 0) {
      return sequences(net, port, type, value, single, precision, frame);
    }
    if (!fits(type, example)) {
      throw wrong(net, port, type, value, dims);
    }
    Object data = direct(value, precision);
    if (data == null) {
      long total = Numbers.total(dims);
      if (total > Integer.MAX_VALUE - 8) {
        throw wrong(net, port, type, value, dims);
      }
      data = precision.array((int) total);
      if (!Numbers.copy(value, dims, data, 0, frame)) {
        throw wrong(net, port, type, value, dims);
      }
    }
    check(net, port, type.element(), data);
    return new Feed(example, single ? 1 : dims[0], single, data, null);
  }

  private static Feed sequences(
      Net net,
      String port,
      PortType type,
      Expr value,
      boolean single,
      Precision precision,
      Frame frame) {
    List<Expr> examples =
        single
            ? List.of(value)
            : value instanceof NumArray array
                ? Numbers.packed(array).args()
                : ((Normal) value).args();
    Ragged ragged = Ragged.read(type, examples, precision, frame);
    if (ragged == null) {
      Expr wrong = examples.get(Math.max(0, Ragged.misfit(type, examples, frame)));
      throw wrong(net, port, type, wrong, Numbers.dims(wrong));
    }
    check(net, port, type.element(), ragged.data());
    return new Feed(ragged.dims(ragged.length(0)), examples.size(), single, ragged.data(), ragged);
  }

  private static @Nullable Object direct(Expr value, Precision precision) {
    return value instanceof NumArray array && precision.holds(array.data()) ? array.data() : null;
  }

  private static boolean fits(PortType type, int[] dims) {
    List<Dim> known = type.dims();
    if (known == null) {
      return Numbers.total(dims) > 0;
    }
    if (known.size() != dims.length) {
      return false;
    }
    for (int i = 0; i < dims.length; i++) {
      if (dims[i] == 0 || known.get(i) instanceof Dim.Size(int size) && size != dims[i]) {
        return false;
      }
    }
    return true;
  }

  private static NetFault wrong(Net net, String port, PortType type, Expr value, int[] dims) {
    String symbol = net.head().name();
    boolean numbers = onlyNumbers(value);
    if (!numbers) {
      return new NetFault(
          NetMessages.DATA.by(symbol),
          Str.of(port),
          value,
          net,
          NetFault.words(type.dims() == null ? "an array of numbers" : article(type.words())));
    }
    if (!Numbers.copy(value, dims, new double[(int) Numbers.total(dims)], 0, null)) {
      return new NetFault(NetMessages.RAGGED.by(symbol), Str.of(port), net);
    }
    var sizes = new ArrayList<Expr>();
    Arrays.stream(dims).forEach(dim -> sizes.add(Int.of(dim)));
    return new NetFault(
        NetMessages.DATA_SHAPE.by(symbol),
        Str.of(port),
        net,
        Lists.of(sizes),
        NetFault.words(article(type.words())));
  }

  private static String article(String words) {
    return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
  }

  /// Whether all leaves are numbers, so that only the shape can be wrong.
  private static boolean onlyNumbers(Expr value) {
    return switch (value) {
      case Normal list when Lists.isList(list) ->
          list instanceof org.scheelite.expr.Packed
              || list.args().stream().allMatch(Feed::onlyNumbers);
      case NumArray _ -> true;
      default -> Numbers.copy(value, new int[0], new double[1], 0, null);
    };
  }

  /// Demands that all numbers are elements of this kind.
  ///
  /// @throws NetFault where one is not
  static void check(Net net, String port, Element element, Object data) {
    switch (element.kind()) {
      case ANY, REAL -> {}
      case BOOLEAN -> range(net, port, data, 0, 1, true);
      case INTEGER ->
          range(
              net,
              port,
              data,
              element.restricted() ? element.min() : Integer.MIN_VALUE,
              element.restricted() ? element.max() : Integer.MAX_VALUE,
              false);
    }
  }

  private static void range(Net net, String port, Object data, int min, int max, boolean logical) {
    int length = Precision.length(data);
    for (int i = 0; i < length; i++) {
      double value = Precision.get(data, i);
      if (!(value >= min && value <= max && value == Math.rint(value))) {
        String symbol = net.head().name();
        Expr shown =
            value == Math.rint(value) && Math.abs(value) < 1e9
                ? Int.of((long) value)
                : Results.number(value);
        throw logical
            ? new NetFault(
                NetMessages.DATA.by(symbol),
                Str.of(port),
                shown,
                net,
                NetFault.words("True or False"))
            : new NetFault(
                NetMessages.RANGE.by(symbol),
                Str.of(port),
                shown,
                net,
                min == Integer.MIN_VALUE ? NetFault.words("-Infinity") : Int.of(min),
                max == Integer.MAX_VALUE ? NetFault.words("Infinity") : Int.of(max));
      }
    }
  }
}
