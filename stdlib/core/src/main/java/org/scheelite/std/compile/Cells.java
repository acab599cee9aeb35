package org.scheelite.std.compile;

import org.scheelite.expr.Packed;

/// A list whose elements generated code changes: a copy of its own.
abstract sealed class Cells {

  /// The length of a row of a matrix; 1 for a vector.
  final int width;

  /// The number of rows.
  final int size;

  private Cells(int size, int width) {
    this.size = size;
    this.width = width;
  }

  private static int place(long position, int size) {
    if (position > 0 && position <= size) {
      return (int) position - 1;
    }
    if (position < 0 && position >= -size) {
      return (int) position + size;
    }
    throw Bail.OUT;
  }

  final int index(long position) {
    return place(position, size);
  }

  final int index(long row, long column) {
    return place(row, size) * width + place(column, width);
  }

  /// A size for a new list; those that are empty are left to the interpreter.
  static int size(long size) {
    if (size < 1 || size > 100_000_000) {
      throw Bail.OUT;
    }
    return (int) size;
  }

  private static int area(long rows, long columns) {
    return size(Math.multiplyExact((long) size(rows), size(columns)));
  }

  /// Integers.
  static final class Longs extends Cells {
    private final long[] data;

    private Longs(int size, int width, long[] data) {
      super(size, width);
      this.data = data;
    }

    static Longs of(Packed.Ints list) {
      return new Longs(list.dim(0), list.rank() == 1 ? 1 : list.dim(1), list.toLongs());
    }

    static long length(Longs cells) {
      return cells.size;
    }

    static Longs vector(long size) {
      return new Longs(size(size), 1, new long[size(size)]);
    }

    static Longs matrix(long rows, long columns) {
      return new Longs(size(rows), size(columns), new long[area(rows, columns)]);
    }

    static Packed.Ints vector(Longs cells) {
      return Packed.of(cells.data.clone());
    }

    static Packed.Ints matrix(Longs cells) {
      return Packed.of(new int[] {cells.size, cells.width}, cells.data.clone());
    }

    static long get(Longs cells, long position) {
      return cells.data[cells.index(position)];
    }

    static long get(Longs cells, long row, long column) {
      return cells.data[cells.index(row, column)];
    }

    static long set(Longs cells, long position, long value) {
      cells.data[cells.index(position)] = value;
      return value;
    }

    static long set(Longs cells, long row, long column, long value) {
      cells.data[cells.index(row, column)] = value;
      return value;
    }
  }

  /// Reals.
  static final class Reals extends Cells {
    private final double[] data;

    private Reals(int size, int width, double[] data) {
      super(size, width);
      this.data = data;
    }

    static Reals of(Packed.Reals list) {
      return new Reals(list.dim(0), list.rank() == 1 ? 1 : list.dim(1), list.toReals());
    }

    static long length(Reals cells) {
      return cells.size;
    }

    static Reals vector(long size) {
      return new Reals(size(size), 1, new double[size(size)]);
    }

    static Reals matrix(long rows, long columns) {
      return new Reals(size(rows), size(columns), new double[area(rows, columns)]);
    }

    static Packed.Reals vector(Reals cells) {
      return Packed.of(cells.data.clone());
    }

    static Packed.Reals matrix(Reals cells) {
      return Packed.of(new int[] {cells.size, cells.width}, cells.data.clone());
    }

    static double get(Reals cells, long position) {
      return Machine.finite(cells.data[cells.index(position)]);
    }

    static double get(Reals cells, long row, long column) {
      return Machine.finite(cells.data[cells.index(row, column)]);
    }

    static double set(Reals cells, long position, double value) {
      cells.data[cells.index(position)] = value;
      return value;
    }

    static double set(Reals cells, long row, long column, double value) {
      cells.data[cells.index(row, column)] = value;
      return value;
    }
  }
}
