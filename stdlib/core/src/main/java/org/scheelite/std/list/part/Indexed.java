package org.scheelite.std.list.part;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// A part of a list, or the component of a symbolic vector.
///
/// `Indexed[expr, i]` is `expr[[i]]` where `expr` is a list, and `Indexed[expr, {i, j, …}]` is
/// `expr[[i, j, …]]`. Where `expr` is no list it stays and stands for a component.
///
/// ```wl
/// In:  {Indexed[{a, b, c}, 2], Indexed[{{1, 2}, {3, 4}}, {2, 1}]}
/// Out: {b, 3}
/// In:  Indexed[v, 2]
/// Out: Indexed[v, 2]
/// In:  Indexed[v, 2] /. v -> {x, y}
/// Out: y
/// ```
@Builtin(
    attributes = {Attribute.NUMERIC_FUNCTION},
    seeAlso = {"Part", "Extract"})
final class Indexed {
  private Indexed() {}

  @Form
  static @Nullable Expr part(Expr expr, Expr index, Frame frame) {
    Expr path = Lists.isList(index) ? index : Call.list(index);
    int[] places = Sizes.wholes(path);
    if (places == null || places.length == 0) {
      return null;
    }
    Expr part = expr;
    for (int place : places) {
      int size = Lists.isList(part) ? Parts.size(part) : 0;
      if (place == 0 || place > size || place < -size) {
        return Lists.isList(part) && Lists.isList(expr) ? frame.evaluate(partOf(expr, path)) : null;
      }
      part = Parts.at(part, place > 0 ? place - 1 : size + place);
    }
    return part;
  }

  private static Expr partOf(Expr expr, Expr path) {
    var args = new Expr[Parts.size(path) + 1];
    args[0] = expr;
    for (int i = 1; i < args.length; i++) {
      args[i] = Parts.at(path, i - 1);
    }
    return Call.of(Sym.PART, args);
  }
}
