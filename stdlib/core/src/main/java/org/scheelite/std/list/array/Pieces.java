package org.scheelite.std.list.array;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Packs;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// Cuts a list into pieces that may reach over its ends.
///
/// @param size the length of a piece
/// @param step from the start of a piece to that of the next
/// @param left where in the first piece the first element stands, from 0
/// @param right where in the last piece the last element stands, from 0
record Pieces(Normal list, int size, int step, int left, int right) {

  /// The pieces that lie within the list.
  Expr plain(Frame frame) {
    int count = list.size() < size ? 0 : (list.size() - size) / step + 1;
    if (list instanceof Packed packed && count > 0) {
      Sizes.total(frame, count, size);
      return packed(packed, count);
    }
    var pieces = new Expr[count];
    for (int i = 0; i < count; i++) {
      pieces[i] = Parts.slice(list, i * step, i * step + size);
    }
    return Lists.of(list.head(), pieces);
  }

  private Expr packed(Packed packed, int count) {
    var rows = new int[Math.multiplyExact(count, size)];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = i / size * step + i % size;
    }
    int[] old = packed.dims();
    var dims = new int[old.length + 1];
    dims[0] = count;
    dims[1] = size;
    System.arraycopy(old, 1, dims, 2, old.length - 1);
    boolean whole = step == size && count * size == packed.size();
    return (whole ? packed : (Packed) Packs.gather(packed, rows)).reshape(dims);
  }

  /// The pieces with what is missing at the ends taken from `padding`, again and again; left out
  /// where that is an empty list.
  Expr padded(Expr padding, Frame frame) {
    List<Expr> fill = padding instanceof Normal p && p.is(Sym.LIST) ? p.args() : List.of(padding);
    if (padding == list) {
      fill = list.args();
    }
    var pieces = new ArrayList<Expr>();
    for (int start = -left; start + right <= list.size() - 1 || pieces.isEmpty(); start += step) {
      frame.poll();
      var piece = new ArrayList<Expr>();
      for (int i = start; i < start + size; i++) {
        if (i >= 0 && i < list.size()) {
          piece.add(list.arg(i));
        } else if (!fill.isEmpty()) {
          piece.add(fill.get(Math.floorMod(i, fill.size())));
        }
      }
      if (!piece.isEmpty()) {
        pieces.add(Lists.of(list.head(), piece.toArray(Expr[]::new)));
      }
    }
    return Lists.of(list.head(), pieces.toArray(Expr[]::new));
  }
}
