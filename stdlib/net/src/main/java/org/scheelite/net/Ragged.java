package org.scheelite.net;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.net.number.Numbers;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.PortType;
import org.scheelite.tensor.Precision;

/// Examples for a port whose sequences have lengths of their own: the numbers of all of them, one
/// example after the other.
///
/// To go through a net together, sequences are filled up to the same size. They are filled with
/// copies of their last element, so that nothing is calculated of the filling that would not be of
/// the sequence itself, no logarithm of 0 for instance.
public final class Ragged {
  private final PortType type;
  private final int axis;
  private final int[] lengths;
  private final int[] starts;
  private final Object data;

  private Ragged(PortType type, int[] lengths, int[] starts, Object data) {
    this.type = type;
    this.axis = type.varyingAxis();
    this.lengths = lengths;
    this.starts = starts;
    this.data = data;
  }

  /// Reads examples.
  ///
  /// @param type a type with one dimension that varies
  /// @return null where one does not fit; [#misfit] tells which
  public static @Nullable Ragged read(
      PortType type, List<Expr> examples, Precision precision, Frame frame) {
    int count = examples.size();
    var lengths = new int[count];
    var starts = new int[count];
    int axis = type.varyingAxis();
    long total = 0;
    for (int i = 0; i < count; i++) {
      int[] dims = Numbers.dims(examples.get(i));
      if (!fits(type, dims)) {
        return null;
      }
      lengths[i] = dims[axis];
      starts[i] = (int) total;
      total += Numbers.total(dims);
      if (total > Integer.MAX_VALUE - 8) {
        return null;
      }
    }
    frame.budget().reserve(total * Float.BYTES);
    Object data = precision.array((int) total);
    var ragged = new Ragged(type, lengths, starts, data);
    for (int i = 0; i < count; i++) {
      if (!Numbers.copy(examples.get(i), ragged.dims(lengths[i]), data, starts[i], frame)) {
        return null;
      }
    }
    return ragged;
  }

  /// A single sequence of no elements.
  static Ragged empty(PortType type, Precision precision) {
    return new Ragged(type, new int[1], new int[1], precision.array(0));
  }

  /// The number of the first example that is no array of numbers of this type; -1 where all are.
  public static int misfit(PortType type, List<Expr> examples, Frame frame) {
    for (int i = 0; i < examples.size(); i++) {
      int[] dims = Numbers.dims(examples.get(i));
      if (!fits(type, dims)
          || !Numbers.copy(
              examples.get(i), dims, new double[(int) Numbers.total(dims)], 0, frame)) {
        return i;
      }
    }
    return -1;
  }

  /// Whether an array of these dimensions is of a type.
  static boolean fits(PortType type, int... dims) {
    List<Dim> known = type.dims();
    if (known == null || known.size() != dims.length) {
      return false;
    }
    for (int i = 0; i < dims.length; i++) {
      if (dims[i] == 0 || known.get(i) instanceof Dim.Size(int size) && size != dims[i]) {
        return false;
      }
    }
    return Numbers.total(dims) < Integer.MAX_VALUE;
  }

  public int count() {
    return lengths.length;
  }

  public int length(int example) {
    return lengths[example];
  }

  /// The numbers of all examples.
  public Object data() {
    return data;
  }

  public PortType type() {
    return type;
  }

  /// The dimensions of a sequence of this length.
  public int[] dims(int length) {
    List<Dim> known = type.dims();
    return known == null
        ? new int[0]
        : known.stream().mapToInt(dim -> dim instanceof Dim.Size(int n) ? n : length).toArray();
  }

  /// How many numbers a sequence of this length has.
  public int size(int length) {
    return (int) Numbers.total(dims(length));
  }

  /// The length of the longest of these examples.
  public int longest(int... examples) {
    return Arrays.stream(examples).map(i -> lengths[i]).max().orElse(1);
  }

  /// All places.
  public int[] all() {
    return IntStream.range(0, lengths.length).toArray();
  }

  /// The size to which sequences of this length are filled up: two sizes for each power of 2, so
  /// that few different ones come up and not more than a third is filling.
  public static int rounded(int length) {
    int power = Math.max(1, Integer.highestOneBit(length));
    int half = power + power / 2;
    return length <= power ? power : length <= half ? half : 2 * power;
  }

  /// Copies an example, filled up to a size.
  public void copy(int example, int size, Object to, int at) {
    int[] dims = dims(size);
    int after = (int) Numbers.total(Arrays.copyOfRange(dims, axis + 1, dims.length));
    int before = (int) Numbers.total(Arrays.copyOf(dims, axis));
    int own = lengths[example] * after;
    for (int block = 0; block < before; block++) {
      int from = starts[example] + block * own;
      int start = at + block * size * after;
      Precision.copy(data, from, to, start, own);
      for (int filled = own; filled < size * after; filled += after) {
        if (own > 0) {
          Precision.copy(data, from + own - after, to, start + filled, after);
        }
      }
    }
  }

  /// Copies examples, filled up to a size, one after the other.
  public void copy(int[] examples, int size, Object to) {
    int step = size(size);
    for (int i = 0; i < examples.length; i++) {
      copy(examples[i], size, to, i * step);
    }
  }
}
