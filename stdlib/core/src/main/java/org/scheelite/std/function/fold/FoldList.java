package org.scheelite.std.function.fold;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.std.list.Parts;

/// The results of applying a function of two arguments through a list.
///
/// `FoldList[f, x, {a, b, …}]` gives `{x, f[x, a], f[f[x, a], b], …}`; `FoldList[f, {a, b, …}]`
/// begins with the first element.
///
/// ```wl
/// In:  FoldList[f, x, {a, b}]
/// Out: {x, f[x, a], f[f[x, a], b]}
/// In:  FoldList[Plus, {1, 2, 3}]
/// Out: {1, 3, 6}
/// In:  FoldList[f, {}]
/// Out: {}
/// ```
@Builtin(seeAlso = {"Fold", "Accumulate", "NestList", "FoldPairList"})
final class FoldList {

  @Form(whole = true, min = 1, max = 3)
  static @Nullable Expr fold(Normal call, Frame frame) {
    if (call.size() == 1) {
      return null;
    }
    Expr list = call.arg(call.size() - 1);
    if (call.size() == 2 && Parts.size(list) == 0) {
      return list;
    }
    Normal quick = Folding.quickly(call, call.size(), true, frame);
    if (quick != null) {
      return quick;
    }
    var values = new ArrayList<Expr>();
    if (!Folding.run(call, call.size(), frame, values::add)) {
      return null;
    }
    return Lists.of(Parts.headOf(list), values.toArray(Expr[]::new));
  }

  @Applied
  static @Nullable Expr applied(Normal call, Frame frame) {
    return operated(call);
  }

  /// `f[fun][x, list]` as `f[fun, x, list]`.
  static @Nullable Expr operated(Normal call) {
    if (!(call.head() instanceof Normal operator) || operator.size() != 1 || call.size() > 2) {
      return null;
    }
    var args = new ArrayList<Expr>(call.args());
    args.addFirst(operator.arg(0));
    return Call.of(operator.head(), args);
  }
}
