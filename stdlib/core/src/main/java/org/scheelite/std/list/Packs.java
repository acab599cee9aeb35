package org.scheelite.std.list;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;

/// Moves the elements of packed lists about without unpacking them.
public final class Packs {
  private Packs() {}

  /// The elements at these places of the row-major order, as a list with these sizes.
  public static Normal pick(Packed packed, int[] dims, int[] places) {
    if (places.length == 0) {
      return empty(dims, 0);
    }
    if (packed instanceof Packed.Ints ints) {
      var data = new long[places.length];
      for (int i = 0; i < data.length; i++) {
        data[i] = ints.at(places[i]);
      }
      return Packed.of(dims, data);
    }
    var reals = (Packed.Reals) packed;
    var data = new double[places.length];
    for (int i = 0; i < data.length; i++) {
      data[i] = reals.at(places[i]);
    }
    return Packed.of(dims, data);
  }

  /// The list packed where its elements allow it at all levels; anything else as it is.
  public static Expr deep(Expr expr) {
    if (!(expr instanceof Call list) || !list.is(Sym.LIST)) {
      return expr;
    }
    Expr[] parts = list.toArray();
    for (int i = 0; i < parts.length; i++) {
      parts[i] = deep(parts[i]);
    }
    return Lists.of(parts);
  }

  /// The rows at these positions of the first level.
  public static Normal gather(Packed packed, int... rows) {
    if (rows.length == 0) {
      return Call.list();
    }
    int[] dims = packed.dims();
    int width = dims[0] == 0 ? 0 : packed.total() / dims[0];
    dims[0] = rows.length;
    int total = Math.multiplyExact(rows.length, width);
    if (packed instanceof Packed.Ints ints) {
      var data = new long[total];
      for (int i = 0; i < rows.length; i++) {
        for (int j = 0; j < width; j++) {
          data[i * width + j] = ints.at(rows[i] * width + j);
        }
      }
      return Packed.of(dims, data);
    }
    var reals = (Packed.Reals) packed;
    var data = new double[total];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < width; j++) {
        data[i * width + j] = reals.at(rows[i] * width + j);
      }
    }
    return Packed.of(dims, data);
  }

  /// The array whose level `i` is level `from[i]` of the given one. Where a level of the given one
  /// is named twice, its diagonal is meant; then `dims` has the shorter size.
  public static Normal permute(Packed packed, int[] dims, int[] strides) {
    int total = 1;
    for (int dim : dims) {
      total = Math.multiplyExact(total, dim);
    }
    if (total == 0) {
      return empty(dims, 0);
    }
    if (packed instanceof Packed.Ints ints) {
      var data = new long[total];
      move(dims, strides, 0, 0, 0, (from, at) -> data[at] = ints.at(from));
      return Packed.of(dims, data);
    }
    var reals = (Packed.Reals) packed;
    var data = new double[total];
    move(dims, strides, 0, 0, 0, (from, at) -> data[at] = reals.at(from));
    return Packed.of(dims, data);
  }

  /// Moves one element.
  private interface Mover {
    void move(int from, int to);
  }

  /// Moves what lies below `level` at `from` to the places from `at` on; gives the place after it.
  private static int move(int[] dims, int[] strides, int level, int from, int at, Mover mover) {
    int stride = strides[level];
    int next = at;
    if (level < dims.length - 1) {
      for (int i = 0; i < dims[level]; i++) {
        next = move(dims, strides, level + 1, from + i * stride, next, mover);
      }
      return next;
    }
    for (int i = 0; i < dims[level]; i++) {
      mover.move(from + i * stride, next++);
    }
    return next;
  }

  /// How far apart in the row-major order two neighbours at each level are.
  public static int[] strides(Packed packed) {
    var strides = new int[packed.rank()];
    int stride = 1;
    for (int level = strides.length - 1; level >= 0; level--) {
      strides[level] = stride;
      stride *= packed.dim(level);
    }
    return strides;
  }

  /// The lists one after another as one packed list; null where they are not of one kind and shape.
  public static @Nullable Packed join(List<? extends Expr> lists) {
    if (lists.isEmpty() || !(lists.getFirst() instanceof Packed first)) {
      return null;
    }
    int[] dims = first.dims();
    long rows = 0;
    for (Expr list : lists) {
      if (!(list instanceof Packed packed) || !alike(first, packed)) {
        return null;
      }
      rows += packed.dim(0);
    }
    dims[0] = Math.toIntExact(rows);
    int total = Arrays.stream(dims).reduce(1, Math::multiplyExact);
    int at = 0;
    if (first instanceof Packed.Ints) {
      var data = new long[total];
      for (Expr list : lists) {
        ((Packed.Ints) list).copyTo(data, at);
        at += ((Packed) list).total();
      }
      return Packed.of(dims, data);
    }
    var data = new double[total];
    for (Expr list : lists) {
      ((Packed.Reals) list).copyTo(data, at);
      at += ((Packed) list).total();
    }
    return Packed.of(dims, data);
  }

  private static boolean alike(Packed a, Packed b) {
    return a.getClass() == b.getClass()
        && Arrays.equals(a.dims(), 1, a.rank(), b.dims(), 1, b.rank());
  }

  /// The nested list with these sizes, of which at least one is 0.
  public static Normal empty(int[] dims, int level) {
    if (level == dims.length - 1 || dims[level] == 0) {
      return Call.list();
    }
    var rows = new Expr[dims[level]];
    Arrays.fill(rows, empty(dims, level + 1));
    return Call.list(rows);
  }

  /// The list packed as far as it can be: rows first, then the whole.
  public static Expr pack(Expr expr) {
    if (!(expr instanceof Call call) || !call.is(Sym.LIST) || call.size() == 0) {
      return expr;
    }
    Expr first = call.arg(0);
    if (first instanceof Int || first instanceof Real) {
      return Lists.of(call.toArray());
    }
    if (!(first instanceof Normal)) {
      return expr;
    }
    Expr[] rows = call.toArray();
    boolean changed = false;
    for (int i = 0; i < rows.length; i++) {
      Expr packed = pack(rows[i]);
      changed |= packed != rows[i];
      rows[i] = packed;
    }
    Normal packed = Lists.of(rows);
    return changed || packed instanceof Packed ? packed : expr;
  }
}
