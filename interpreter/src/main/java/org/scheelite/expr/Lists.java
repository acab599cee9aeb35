package org.scheelite.expr;

import java.util.Arrays;
import java.util.List;

/// Makes lists, packed where the elements allow it.
public final class Lists {
  /// Lists nested deeper than this are not packed: there is nothing to gain.
  private static final int DEEPEST = 64;

  private Lists() {}

  /// The list of these elements: packed when all are machine integers, all machine reals, or all
  /// packed lists of one kind and shape. The array becomes the list's own.
  public static Normal of(Expr... elements) {
    if (elements.length == 0) {
      return Call.list(elements);
    }
    return switch (elements[0]) {
      case Int _ -> ints(elements);
      case Real _ -> reals(elements);
      case Packed.Ints first -> intRows(first, elements);
      case Packed.Reals first -> realRows(first, elements);
      default -> Call.list(elements);
    };
  }

  /// The list of these elements, packed where it can be.
  public static Normal of(List<? extends Expr> elements) {
    return of(elements.toArray(Expr[]::new));
  }

  /// `head[elements]`; packed where it is a list that can be.
  public static Normal of(Expr head, Expr... elements) {
    return head.equals(Sym.LIST) ? of(elements) : Call.of(head, elements);
  }

  /// `head[elements]` for elements that are all taken from `source`, a call of the same head. A
  /// list of parts of an evaluated list is evaluated as well, so what the evaluator noted stays
  /// true.
  public static Normal chosen(Call source, Expr... elements) {
    Normal list = of(source.head(), elements);
    if (list instanceof Call call && source.is(Sym.LIST)) {
      Object note = source.remark();
      if (note != null) {
        call.remark(note);
      }
    }
    return list;
  }

  /// Whether this is a list, packed or not.
  public static boolean isList(Expr expr) {
    return expr instanceof Normal normal && normal.is(Sym.LIST);
  }

  private static Normal ints(Expr[] elements) {
    var data = new long[elements.length];
    for (int i = 0; i < data.length; i++) {
      if (!(elements[i] instanceof Int(long value))) {
        return Call.list(elements);
      }
      data[i] = value;
    }
    return Packed.of(data);
  }

  private static Normal reals(Expr[] elements) {
    var data = new double[elements.length];
    for (int i = 0; i < data.length; i++) {
      if (!(elements[i] instanceof Real(double value))) {
        return Call.list(elements);
      }
      data[i] = value;
    }
    return Packed.of(data);
  }

  private static Normal intRows(Packed.Ints first, Expr[] elements) {
    if (first.rank() >= DEEPEST) {
      return Call.list(elements);
    }
    var data = new long[Math.multiplyExact(first.total(), elements.length)];
    for (int i = 0; i < elements.length; i++) {
      if (!(elements[i] instanceof Packed.Ints row) || !alike(row.dims, first.dims)) {
        return Call.list(elements);
      }
      row.copyTo(data, i * first.total());
    }
    return Packed.of(outer(first, elements.length), data);
  }

  private static Normal realRows(Packed.Reals first, Expr[] elements) {
    if (first.rank() >= DEEPEST) {
      return Call.list(elements);
    }
    var data = new double[Math.multiplyExact(first.total(), elements.length)];
    for (int i = 0; i < elements.length; i++) {
      if (!(elements[i] instanceof Packed.Reals row) || !alike(row.dims, first.dims)) {
        return Call.list(elements);
      }
      row.copyTo(data, i * first.total());
    }
    return Packed.of(outer(first, elements.length), data);
  }

  private static boolean alike(int[] dims, int[] others) {
    return dims == others || Arrays.equals(dims, others);
  }

  private static int[] outer(Packed row, int count) {
    var dims = new int[row.dims.length + 1];
    dims[0] = count;
    System.arraycopy(row.dims, 0, dims, 1, row.dims.length);
    return dims;
  }
}
