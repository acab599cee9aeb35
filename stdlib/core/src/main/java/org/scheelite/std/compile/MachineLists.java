package org.scheelite.std.compile;

import org.scheelite.expr.Packed;

/// What generated code calls for lists.
final class MachineLists {
  private MachineLists() {}

  private static int place(long position, int size) {
    if (position > 0 && position <= size) {
      return (int) position - 1;
    }
    if (position < 0 && position >= -size) {
      return (int) position + size;
    }
    throw Bail.OUT;
  }

  static long element(Packed.Ints list, long position) {
    return list.at(place(position, list.dim(0)));
  }

  static double element(Packed.Reals list, long position) {
    return Machine.finite(list.at(place(position, list.dim(0))));
  }

  static long element(Packed.Ints rows, long row, long column) {
    int width = rows.dim(1);
    return rows.at(place(row, rows.dim(0)) * width + place(column, width));
  }

  static double element(Packed.Reals rows, long row, long column) {
    int width = rows.dim(1);
    return Machine.finite(rows.at(place(row, rows.dim(0)) * width + place(column, width)));
  }

  static Packed.Ints row(Packed.Ints rows, long row) {
    return (Packed.Ints) rows.arg(place(row, rows.dim(0)));
  }

  static Packed.Reals row(Packed.Reals rows, long row) {
    return (Packed.Reals) rows.arg(place(row, rows.dim(0)));
  }

  static long length(Packed.Ints list) {
    return list.dim(0);
  }

  static long length(Packed.Reals list) {
    return list.dim(0);
  }

  static Packed.Ints list(long a) {
    return Packed.of(a);
  }

  static Packed.Ints list(long a, long b) {
    return Packed.of(a, b);
  }

  static Packed.Ints list(long a, long b, long c) {
    return Packed.of(a, b, c);
  }

  static Packed.Ints list(long a, long b, long c, long d) {
    return Packed.of(a, b, c, d);
  }

  static Packed.Reals list(double a) {
    return Packed.of(a);
  }

  static Packed.Reals list(double a, double b) {
    return Packed.of(a, b);
  }

  static Packed.Reals list(double a, double b, double c) {
    return Packed.of(a, b, c);
  }

  static Packed.Reals list(double a, double b, double c, double d) {
    return Packed.of(a, b, c, d);
  }
}
