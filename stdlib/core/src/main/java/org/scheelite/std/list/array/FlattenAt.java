package org.scheelite.std.list.array;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.list.PartMessages;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.part.Extract;

/// A list with some of its parts spliced in.
///
/// `FlattenAt[list, n]` puts the elements of the `n`-th part in its place, `FlattenAt[list, {i, j,
/// …}]` those of the part at a position, `FlattenAt[list, {pos1, pos2, …}]` of several.
///
/// ```wl
/// In:  FlattenAt[{a, {b, c}, {d}}, 2]
/// Out: {a, b, c, {d}}
/// In:  FlattenAt[{{a}, {b}}, {{1}, {2}}]
/// Out: {a, b}
/// In:  FlattenAt[{a, b}, 1]
/// Msg: FlattenAt::partw: Part {1} of {a, b} does not exist.
/// Out: FlattenAt[{a, b}, 1]
/// ```
@Builtin(seeAlso = {"Flatten", "Splice", "Delete"})
final class FlattenAt {

  /// There is no part with elements at a position.
  static final Message PARTW = PartMessages.PARTW.by("FlattenAt");

  private FlattenAt() {}

  @Form
  static @Nullable Expr flatten(Expr list, Expr positions, Frame frame) {
    var paths = new ArrayList<Expr>();
    boolean several = Extract.isSeveral(positions);
    for (Expr position : several ? Parts.of(positions) : List.of(positions)) {
      var path = new ArrayList<Expr>(Extract.path(position));
      if (!hasParts(list, path)) {
        return frame.decline(PARTW, Call.list(path), list);
      }
      path.add(Int.ZERO);
      paths.add(Call.list(path));
    }
    return Call.of(Symbol.system("Delete"), list, Call.list(paths));
  }

  private static boolean hasParts(Expr list, List<Expr> path) {
    Expr part = list;
    for (Expr position : path) {
      int size = Parts.size(part);
      if (!(position instanceof Int(long n)) || n == 0 || Math.abs(n) > size) {
        return false;
      }
      part = Parts.at(part, (int) (n > 0 ? n - 1 : size + n));
    }
    return Parts.size(part) >= 0;
  }
}
