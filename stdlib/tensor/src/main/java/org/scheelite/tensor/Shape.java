package org.scheelite.tensor;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The dimensions of an array, without that of the batch. A scalar has none.
public final class Shape {

  /// The shape of a single number.
  public static final Shape SCALAR = new Shape();

  private final int[] dims;
  private final int size;

  private Shape(int... dims) {
    this.dims = dims;
    int product = 1;
    for (int dim : dims) {
      if (dim < 1) {
        throw new IllegalArgumentException("dimension " + dim + " in " + Arrays.toString(dims));
      }
      product = Math.multiplyExact(product, dim);
    }
    this.size = product;
  }

  public static Shape of(int... dims) {
    return dims.length == 0 ? SCALAR : new Shape(dims.clone());
  }

  public static Shape of(List<Integer> dims) {
    return of(dims.stream().mapToInt(Integer::intValue).toArray());
  }

  public int rank() {
    return dims.length;
  }

  /// The dimension at `axis`; negative axes count from the end.
  public int dim(int axis) {
    return dims[axis(axis)];
  }

  /// The axis meant by a number that may count from the end.
  public int axis(int axis) {
    int at = axis < 0 ? axis + dims.length : axis;
    if (at < 0 || at >= dims.length) {
      throw new IllegalArgumentException("no axis " + axis + " in " + this);
    }
    return at;
  }

  /// How many elements an array of this shape has.
  public int size() {
    return size;
  }

  public int[] dims() {
    return dims.clone();
  }

  /// All axes but the given ones, in order.
  public int[] otherAxes(int... axes) {
    return IntStream.range(0, dims.length)
        .filter(i -> Arrays.stream(axes).noneMatch(a -> axis(a) == i))
        .toArray();
  }

  /// The shape left when the given axes are taken away.
  public Shape without(int... axes) {
    return of(Arrays.stream(otherAxes(axes)).map(i -> dims[i]).toArray());
  }

  /// This shape with one dimension in front.
  public Shape prepend(int dim) {
    return of(IntStream.concat(IntStream.of(dim), Arrays.stream(dims)).toArray());
  }

  /// This shape with one dimension at the end.
  public Shape append(int dim) {
    return of(IntStream.concat(Arrays.stream(dims), IntStream.of(dim)).toArray());
  }

  /// This shape with another dimension at `axis`.
  public Shape with(int axis, int dim) {
    int[] changed = dims.clone();
    changed[axis(axis)] = dim;
    return of(changed);
  }

  /// The dimensions from `from` (inclusive) to `to` (exclusive).
  public Shape part(int from, int to) {
    return of(Arrays.copyOfRange(dims, from, to));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shape shape && Arrays.equals(dims, shape.dims);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(dims);
  }

  @Override
  public String toString() {
    return Arrays.stream(dims)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining("x", "[", "]"));
  }
}
