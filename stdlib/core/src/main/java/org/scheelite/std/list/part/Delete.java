package org.scheelite.std.list.part;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.PartMessages;
import org.scheelite.std.list.PartReader;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// An expression without the parts at some positions.
///
/// `Delete[expr, n]` leaves out the `n`-th part, from the end where `n` is negative; `Delete[expr,
/// {i, j, …}]` the part at a position, and `Delete[expr, {pos1, pos2, …}]` several. Deleting the
/// head, position 0, splices the parts into what is around.
///
/// ```wl
/// In:  Delete[{a, b, c}, 2]
/// Out: {a, c}
/// In:  Delete[{a, {b, c}}, {2, 1}]
/// Out: {a, {c}}
/// In:  Delete[{a, b, c}, {{1}, {-1}}]
/// Out: {b}
/// In:  Delete[<|"x" -> 1, "y" -> 2|>, Key["x"]]
/// Out: <|"y" -> 2|>
/// In:  Delete[{a}, 4]
/// Msg: Delete::partw: Part {4} of {a} does not exist.
/// Out: Delete[{a}, 4]
/// ```
@Builtin(
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Insert", "Drop", "DeleteCases", "ReplacePart"})
final class Delete {

  @Form
  static @Nullable Expr delete(Expr expr, Expr positions, Frame frame) {
    var paths = new ArrayList<List<Expr>>();
    if (Extract.isSeveral(positions)) {
      Parts.of(positions).forEach(position -> paths.add(Extract.path(position)));
    } else {
      paths.add(Extract.path(positions));
    }
    return without(expr, paths, 0, expr, frame);
  }

  private static @Nullable Expr without(
      Expr expr, List<List<Expr>> paths, int level, Expr whole, Frame frame) {
    int size = Parts.size(expr);
    var below = new TreeMap<Integer, List<List<Expr>>>();
    for (List<Expr> path : paths) {
      int index = level < path.size() ? index(expr, path.get(level), size) : MISSING;
      if (index == MISSING) {
        return frame.decline(PartMessages.PARTW.by("Delete"), Lists.of(path), whole);
      }
      below.computeIfAbsent(index, i -> new ArrayList<>()).add(path);
    }
    if (below.containsKey(HEAD)) {
      return Call.of(Sym.SEQUENCE, Parts.array(expr));
    }
    Expr[] parts = Parts.array(expr);
    var kept = new ArrayList<Integer>();
    for (int i = 0; i < size; i++) {
      List<List<Expr>> inner = below.get(i);
      if (inner != null && inner.stream().anyMatch(path -> path.size() == level + 1)) {
        continue;
      }
      kept.add(i);
      if (inner != null) {
        Expr part = without(parts[i], inner, level + 1, whole, frame);
        if (part == null) {
          return null;
        }
        parts[i] = part;
      }
    }
    int[] indices = kept.stream().mapToInt(Integer::intValue).toArray();
    return Parts.choose(Parts.with(expr, parts), indices);
  }

  private static final int MISSING = -2;
  private static final int HEAD = -1;

  private static int index(Expr expr, Expr position, int size) {
    if (expr instanceof Assoc assoc
        && !(position instanceof Int)
        && PartReader.isSingle(position)) {
      int at = assoc.keys().indexOf(PartReader.key(position));
      return at < 0 ? MISSING : at;
    }
    Integer index = Sizes.whole(position);
    if (index == null || size < 0 || Math.abs(index) > size) {
      return MISSING;
    }
    return index == 0 ? HEAD : index < 0 ? size + index : index - 1;
  }
}
