package org.scheelite.std.list.part;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.std.list.PartReader;
import org.scheelite.std.list.Parts;

/// Parts of an expression by positions as `Position` gives them.
///
/// `Extract[expr, {i, j, …}]` gives the part `expr[[i, j, …]]`, `Extract[expr, {pos1, pos2, …}]`
/// the list of the parts at several such positions. `Extract[expr, pos, h]` puts the head `h`
/// around each before it is evaluated. `Extract[pos]` is a function that extracts.
///
/// ```wl
/// In:  Extract[{a, {b, c}}, {2, 1}]
/// Out: b
/// In:  Extract[{a, {b, c}}, {{1}, {2, 2}}]
/// Out: {a, c}
/// In:  Extract[Hold[1 + 1], 1, Hold]
/// Out: Hold[1 + 1]
/// In:  Extract[2][{a, b}]
/// Out: b
/// ```
@Builtin(
    attributes = Attribute.N_HOLD_REST,
    operator = Builtin.Operator.FIRST,
    seeAlso = {"Part", "Position", "MapAt"})
public final class Extract {

  @Form
  static @Nullable Expr parts(Expr expr, Expr positions, Frame frame) {
    return extract(expr, positions, null, frame);
  }

  @Form
  static @Nullable Expr wrapped(Expr expr, Expr positions, Expr head, Frame frame) {
    return extract(expr, positions, head, frame);
  }

  private static @Nullable Expr extract(
      Expr expr, Expr positions, @Nullable Expr head, Frame frame) {
    if (!isSeveral(positions)) {
      return one(expr, path(positions), head, frame);
    }
    var parts = new ArrayList<Expr>();
    for (Expr position : Parts.of(positions)) {
      Expr part = one(expr, path(position), head, frame);
      if (part == null) {
        return null;
      }
      parts.add(part);
    }
    return Lists.of(parts);
  }

  private static @Nullable Expr one(Expr expr, List<Expr> path, @Nullable Expr head, Frame frame) {
    Expr part = PartReader.read(expr, path, frame, "Extract");
    return part == null || head == null ? part : Call.of(head, part);
  }

  /// Whether this is a list of positions rather than one.
  public static boolean isSeveral(Expr positions) {
    return positions instanceof Normal list
        && Lists.isList(list)
        && (list.size() == 0 || Lists.isList(list.arg(0)));
  }

  /// A position level by level.
  public static List<Expr> path(Expr position) {
    return Lists.isList(position) ? Parts.of(position) : List.of(position);
  }
}
