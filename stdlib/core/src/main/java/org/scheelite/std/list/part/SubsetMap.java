package org.scheelite.std.list.part;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.list.Parts;

/// A list with a function applied to some of its parts together.
///
/// `SubsetMap[f, list, {i, j, …}]` applies `f` to the list of the parts at these positions and puts
/// the values back there.
///
/// ```wl
/// In:  SubsetMap[Reverse, {a, b, c, d, e}, {1, 3, 5}]
/// Out: {e, b, c, d, a}
/// In:  SubsetMap[Accumulate, {1, 2, 3, 4}, {2, 3, 4}]
/// Out: {1, 2, 5, 9}
/// In:  SubsetMap[f, {a, b}, {1, 2}]
/// Out: SubsetMap[f, {a, b}, {1, 2}]
/// ```
@Builtin(seeAlso = {"MapAt", "ReplacePart", "Extract"})
final class SubsetMap {
  private SubsetMap() {}

  @Form
  static @Nullable Expr map(Expr f, Expr list, Expr positions, Frame frame) {
    if (!(positions instanceof Normal places && places.is(Sym.LIST))) {
      return null;
    }
    Expr paths =
        Lists.of(
            places.args().stream()
                .map(place -> Lists.isList(place) ? place : (Expr) Call.list(place))
                .toList());
    Expr parts = frame.call(Symbol.system("Extract"), list, paths);
    Expr values = Lists.isList(parts) ? frame.call(f, parts) : parts;
    if (!Lists.isList(values) || Parts.size(values) != places.size()) {
      return null;
    }
    var rules = new Expr[places.size()];
    for (int i = 0; i < rules.length; i++) {
      rules[i] = Call.of(Sym.RULE, Parts.at(paths, i), Parts.at(values, i));
    }
    return frame.call(Symbol.system("ReplacePart"), list, Call.list(rules));
  }
}
