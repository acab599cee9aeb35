package org.scheelite.expr;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A rectangular list of machine numbers in one array; to everyone it is the list it stands for.
///
/// Rows are views: `arg(i)` of a matrix shares the data. Elements are in row-major order.
public abstract sealed class Packed implements Normal permits Packed.Ints, Packed.Reals {
  /// The sizes of short vectors; never changed.
  private static final int[][] SHORT = new int[64][1];

  static {
    Arrays.setAll(SHORT, length -> new int[] {length});
  }

  /// The sizes level by level, outermost first; never empty, never changed.
  final int[] dims;

  /// Where this list begins in the data array.
  final int offset;

  /// The number of elements at the deepest level.
  final int total;

  private int hash;

  private Packed(int[] dims, int offset) {
    this.dims = dims.length == 1 ? vector(dims[0]) : dims;
    this.offset = offset;
    int product = 1;
    for (int dim : dims) {
      product = Math.multiplyExact(product, dim);
    }
    this.total = product;
  }

  /// A row of another list: sizes and their product are known.
  private Packed(int[] dims, int offset, int total) {
    this.dims = dims;
    this.offset = offset;
    this.total = total;
  }

  /// A packed vector of integers; the array becomes the list's own.
  public static Ints of(long... data) {
    return new Ints(new int[] {data.length}, data, 0);
  }

  /// A packed vector of reals; the array becomes the list's own.
  public static Reals of(double... data) {
    return new Reals(new int[] {data.length}, data, 0);
  }

  /// The sizes of a vector. Short vectors share theirs: many of them make a matrix, and then it is
  /// quickly seen that they are of one length.
  private static int[] vector(int length) {
    return length < SHORT.length ? SHORT[length] : new int[] {length};
  }

  /// A packed array of integers in row-major order; both arrays become the list's own.
  public static Ints of(int[] dims, long[] data) {
    return new Ints(dims, data, 0);
  }

  /// A packed array of reals in row-major order; both arrays become the list's own.
  public static Reals of(int[] dims, double[] data) {
    return new Reals(dims, data, 0);
  }

  /// The number of levels.
  public int rank() {
    return dims.length;
  }

  /// The size at `level`, counted from 0.
  public int dim(int level) {
    return dims[level];
  }

  /// The sizes in an array of the caller's own.
  public int[] dims() {
    return dims.clone();
  }

  /// The number of elements at the deepest level.
  public int total() {
    return total;
  }

  /// The element at `index` (from 0) in row-major order, as a number.
  public abstract Num element(int index);

  /// The element at `index` (from 0) in row-major order, as a machine real.
  public abstract double real(int index);

  /// All elements in row-major order as machine reals, in an array of the caller's own.
  public abstract double[] toReals();

  /// The same elements with other sizes of the same product.
  public abstract Packed reshape(int... dims);

  /// The slice of elements `from` to before `to` at the first level, as a view.
  public abstract Packed slice(int from, int to);

  @Override
  public Expr head() {
    return Sym.LIST;
  }

  @Override
  public int size() {
    return dims[0];
  }

  @Override
  public Expr[] toArray() {
    var args = new Expr[dims[0]];
    if (dims.length == 1) {
      for (int i = 0; i < args.length; i++) {
        args[i] = element(i);
      }
    } else if (args.length > 0) {
      int[] sizes = rowDims();
      int size = total / args.length;
      for (int i = 0; i < args.length; i++) {
        args[i] = row(sizes, offset + i * size, size);
      }
    }
    return args;
  }

  /// A list that shares the data.
  abstract Packed row(int[] sizes, int from, int size);

  /// The same list with its first level unpacked.
  public Call unpack() {
    return Call.list(toArray());
  }

  int[] rowDims() {
    return dims.length == 2 ? vector(dims[1]) : Arrays.copyOfRange(dims, 1, dims.length);
  }

  int[] slicedDims(int from, int to) {
    int[] sliced = dims.clone();
    sliced[0] = to - from;
    return sliced;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof Normal list) || !list.is(Sym.LIST) || list.size() != size()) {
      return false;
    }
    if (other instanceof Packed packed && packed.getClass() == getClass()) {
      return Arrays.equals(dims, packed.dims) && sameElements(packed);
    }
    for (int i = 0; i < size(); i++) {
      if (!arg(i).equals(list.arg(i))) {
        return false;
      }
    }
    return true;
  }

  abstract boolean sameElements(Packed other);

  /// Agrees with the hash of the unpacked list.
  @Override
  public int hashCode() {
    int h = hash;
    if (h == 0) {
      h = Sym.LIST.hashCode();
      for (int i = 0; i < size(); i++) {
        h = 31 * h + arg(i).hashCode();
      }
      hash = h;
    }
    return h;
  }

  @Override
  public String toString() {
    return unpack().toString();
  }

  /// A packed list of integers.
  public static final class Ints extends Packed {
    private final long[] data;

    private Ints(int[] dims, long[] data, int offset) {
      super(dims, offset);
      this.data = data;
    }

    private Ints(int[] dims, long[] data, int offset, int total) {
      super(dims, offset, total);
      this.data = data;
    }

    @Override
    Packed row(int[] sizes, int from, int size) {
      return new Ints(sizes, data, from, size);
    }

    /// The element at `index` in row-major order.
    public long at(int index) {
      return data[offset + index];
    }

    /// All elements in row-major order, in an array of the caller's own.
    public long[] toLongs() {
      return Arrays.copyOfRange(data, offset, offset + total);
    }

    @Override
    public Expr arg(int index) {
      if (dims.length == 1) {
        return Int.of(data[offset + index]);
      }
      int size = total / dims[0];
      return new Ints(rowDims(), data, offset + index * size, size);
    }

    @Override
    public Num element(int index) {
      return Int.of(data[offset + index]);
    }

    @Override
    public double real(int index) {
      return data[offset + index];
    }

    @Override
    public double[] toReals() {
      var reals = new double[total];
      for (int i = 0; i < total; i++) {
        reals[i] = data[offset + i];
      }
      return reals;
    }

    /// Copies all elements into `target` from `at` on.
    public void copyTo(long[] target, int at) {
      System.arraycopy(data, offset, target, at, total);
    }

    @Override
    public Ints reshape(int... dims) {
      return new Ints(dims, data, offset);
    }

    @Override
    public Ints slice(int from, int to) {
      int row = dims[0] == 0 ? 0 : total / dims[0];
      return new Ints(slicedDims(from, to), data, offset + from * row);
    }

    @Override
    boolean sameElements(Packed other) {
      var that = (Ints) other;
      return Arrays.equals(
          data, offset, offset + total, that.data, that.offset, that.offset + total);
    }
  }

  /// A packed list of machine reals.
  public static final class Reals extends Packed {
    private final double[] data;

    private Reals(int[] dims, double[] data, int offset) {
      super(dims, offset);
      this.data = data;
    }

    private Reals(int[] dims, double[] data, int offset, int total) {
      super(dims, offset, total);
      this.data = data;
    }

    @Override
    Packed row(int[] sizes, int from, int size) {
      return new Reals(sizes, data, from, size);
    }

    /// The element at `index` in row-major order.
    public double at(int index) {
      return data[offset + index];
    }

    @Override
    public Expr arg(int index) {
      if (dims.length == 1) {
        return new Real(data[offset + index]);
      }
      int size = total / dims[0];
      return new Reals(rowDims(), data, offset + index * size, size);
    }

    @Override
    public Num element(int index) {
      return new Real(data[offset + index]);
    }

    @Override
    public double real(int index) {
      return data[offset + index];
    }

    @Override
    public double[] toReals() {
      return Arrays.copyOfRange(data, offset, offset + total);
    }

    /// Copies all elements into `target` from `at` on.
    public void copyTo(double[] target, int at) {
      System.arraycopy(data, offset, target, at, total);
    }

    @Override
    public Reals reshape(int... dims) {
      return new Reals(dims, data, offset);
    }

    @Override
    public Reals slice(int from, int to) {
      int row = dims[0] == 0 ? 0 : total / dims[0];
      return new Reals(slicedDims(from, to), data, offset + from * row);
    }

    @Override
    boolean sameElements(Packed other) {
      var that = (Reals) other;
      for (int i = 0; i < total; i++) {
        double a = data[offset + i];
        double b = that.data[that.offset + i];
        if (a != b && !(Double.isNaN(a) && Double.isNaN(b))) {
          return false;
        }
      }
      return true;
    }
  }
}
