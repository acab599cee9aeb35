package org.scheelite.std.assoc;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// The association from elements to a function of them.
///
/// `AssociationMap[f, {k1, …}]` gives `<|k1 -> f[k1], …|>`; for an association `f` takes each rule.
///
/// ```wl
/// In:  AssociationMap[#^2 &, {1, 2, 3}]
/// Out: <|1 -> 1, 2 -> 4, 3 -> 9|>
/// In:  AssociationMap[Reverse, <|a -> x|>]
/// Out: <|x -> a|>
/// ```
@Builtin(
    operator = Builtin.Operator.LAST,
    seeAlso = {"AssociationThread", "KeyMap"})
final class AssociationMap {
  private AssociationMap() {}

  @Form
  static @Nullable Expr map(Expr function, Expr keys, Frame frame) {
    if (keys instanceof Assoc assoc) {
      var rules = new ArrayList<Expr>();
      for (Assoc.Entry entry : assoc) {
        rules.add(frame.call(function, entry.rule()));
      }
      return Call.of(Sym.ASSOCIATION, rules);
    }
    if (!(keys instanceof Normal list)) {
      return null;
    }
    Assoc.Builder mapped = Assoc.builder();
    for (Expr key : list.args()) {
      mapped.put(key, frame.call(function, key));
    }
    return mapped.build();
  }
}
