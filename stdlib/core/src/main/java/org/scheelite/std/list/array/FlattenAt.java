package org.scheelite.std.list.array;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Symbol;
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
/// ```
@Builtin(seeAlso = {"Flatten", "Splice", "Delete"})
final class FlattenAt {

  @Form
  static Expr flatten(Expr list, Expr positions) {
    var paths = new ArrayList<Expr>();
    boolean several = Extract.isSeveral(positions);
    for (Expr position : several ? Parts.of(positions) : List.of(positions)) {
      var path = new ArrayList<Expr>(Extract.path(position));
      path.add(Int.ZERO);
      paths.add(Call.list(path));
    }
    return Call.of(Symbol.system("Delete"), list, Call.list(paths));
  }
}
