package org.scheelite.expr;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A `NumericArray`: a rectangular array of numbers of one machine type, an atom of the language.
///
/// Elements lie in row-major order in a Java array of the type's own kind (`float[]` for
/// `"Real32"`, `byte[]` for both 8-bit integer types, and so on).
public final class NumArray implements Expr {

  /// The element types, with the Java array that holds them.
  public enum Type {
    INTEGER8("Integer8", byte.class),
    UNSIGNED_INTEGER8("UnsignedInteger8", byte.class),
    INTEGER16("Integer16", short.class),
    UNSIGNED_INTEGER16("UnsignedInteger16", short.class),
    INTEGER32("Integer32", int.class),
    UNSIGNED_INTEGER32("UnsignedInteger32", int.class),
    INTEGER64("Integer64", long.class),
    UNSIGNED_INTEGER64("UnsignedInteger64", long.class),
    REAL32("Real32", float.class),
    REAL64("Real64", double.class);

    private final String text;
    private final Class<?> element;

    Type(String text, Class<?> element) {
      this.text = text;
      this.element = element;
    }

    /// The name in the language, `"Real32"`.
    public String text() {
      return text;
    }

    /// The Java type of one element.
    public Class<?> element() {
      return element;
    }
  }

  private final Type type;
  private final int[] dims;
  private final Object data;
  private final int total;

  private NumArray(Type type, int[] dims, Object data) {
    this.type = type;
    this.dims = dims;
    this.data = data;
    this.total = Array.getLength(data);
  }

  /// An array over `data`, whose Java type must be that of `type`; both arrays become its own.
  public static NumArray of(Type type, int[] dims, Object data) {
    if (data.getClass().getComponentType() != type.element) {
      throw new IllegalArgumentException(type + " in " + data.getClass().getSimpleName());
    }
    long product = 1;
    for (int dim : dims) {
      product *= dim;
    }
    if (product != Array.getLength(data)) {
      throw new IllegalArgumentException(Arrays.toString(dims) + " of " + Array.getLength(data));
    }
    return new NumArray(type, dims, data);
  }

  /// A `"Real32"` array; both arrays become its own.
  public static NumArray of(int[] dims, float[] data) {
    return of(Type.REAL32, dims, data);
  }

  /// A `"Real64"` array; both arrays become its own.
  public static NumArray of(int[] dims, double[] data) {
    return of(Type.REAL64, dims, data);
  }

  public Type type() {
    return type;
  }

  /// The sizes in an array of the caller's own.
  public int[] dims() {
    return dims.clone();
  }

  public int rank() {
    return dims.length;
  }

  /// The number of elements.
  public int total() {
    return total;
  }

  /// The Java array behind this value; it must not be changed.
  public Object data() {
    return data;
  }

  /// The element at `index` in row-major order as a machine real.
  public double real(int index) {
    return switch (data) {
      case float[] floats -> floats[index];
      case double[] doubles -> doubles[index];
      default -> {
        long value = integer(index);
        yield type == Type.UNSIGNED_INTEGER64 && value < 0 ? value + 0x1p64 : value;
      }
    };
  }

  /// The element at `index` in row-major order of an integer array; unsigned 64-bit values above
  /// the range of `long` come out negative.
  public long integer(int index) {
    return switch (data) {
      case byte[] a -> type == Type.INTEGER8 ? a[index] : a[index] & 0xffL;
      case short[] a -> type == Type.INTEGER16 ? a[index] : a[index] & 0xffffL;
      case int[] a -> type == Type.INTEGER32 ? a[index] : a[index] & 0xffffffffL;
      case long[] a -> a[index];
      default -> throw new IllegalStateException(type + " is not an integer type");
    };
  }

  public boolean isReal() {
    return type == Type.REAL32 || type == Type.REAL64;
  }

  @Override
  public Expr head() {
    return Sym.NUMERIC_ARRAY;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NumArray that
        && type == that.type
        && Arrays.equals(dims, that.dims)
        && Objects.deepEquals(data, that.data);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(dims) + Arrays.deepHashCode(new Object[] {data});
  }

  @Override
  public String toString() {
    return "NumericArray[<" + type.text + ", " + Arrays.toString(dims) + ">]";
  }
}
